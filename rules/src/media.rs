//! Sound and films.

pub mod audio_has_alternative;
pub mod audio_has_controls;
pub mod audio_has_transcript;
pub mod audio_is_media_alternative;
pub mod autoplay_has_control;
pub mod autoplay_sound_is_controllable;
pub mod autoplay_sound_is_short;
pub mod captions_track_has_text;
pub mod embedded_player_has_alternatives;
pub mod live_broadcast_has_captions;
mod player;
mod recording;
pub mod silent_video_has_alternative;
pub mod silent_video_has_audio_alternative;
pub mod silent_video_has_transcript;
pub mod silent_video_is_media_alternative;
pub(crate) mod surroundings;
pub mod video_has_audio_description;
pub mod video_has_captions;
pub mod video_has_sound_alternative;
pub mod video_has_strict_visual_alternative;
pub mod video_has_transcript;
pub mod video_has_visual_alternative;
pub mod video_is_media_alternative;
