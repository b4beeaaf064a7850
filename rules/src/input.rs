//! Ways of input other than the keyboard: voice, pointer, touch.

pub mod control_holds_no_control;
pub mod gesture_has_simple_way;
pub mod hover_content_stays;
pub mod label_in_name;
pub mod pointer_down_does_not_act;
pub mod pointer_event_has_twin;
pub mod widget_is_focusable;
