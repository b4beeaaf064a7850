//! What happens when a device is moved, or without anybody's doing.

pub mod changing_text_is_stoppable;
mod device_motion;
pub mod device_motion_has_alternative;
pub mod device_motion_has_switch;
