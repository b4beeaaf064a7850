//! What moves by itself, and what happens when a device is moved.

pub mod changing_text_is_stoppable;
mod device_motion;
pub mod device_motion_has_alternative;
pub mod device_motion_has_switch;
pub mod flashing_is_slow;
pub mod moving_content_can_be_stopped;
