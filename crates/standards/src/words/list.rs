//! The lists and their files.

/// A list of words. What its tags mean, the heads of its files say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// Link texts that do not say where the link leads. Tags: certain, possible.
    VagueLinks,
    /// Text alternatives that say nothing about the picture. Tags: certain, possible.
    GenericAlternatives,
    /// Page titles that say nothing about the page. Tags: certain, possible.
    GenericTitles,
    /// Headings that say nothing about what follows. Tags: certain, possible.
    GenericHeadings,
    /// Field labels that do not say what to enter. Tags: certain, possible.
    GenericLabels,
    /// Text that a template or an editor leaves behind.
    PlaceholderTexts,
    /// Beginnings of text alternatives that only say that this is a picture.
    ImageWords,
    /// Words that tell the reader to do something or to look somewhere.
    Instructions,
    /// Words that point at something by how it looks. Tags: location, shape, size, orientation.
    Sensory,
    /// Names of colours.
    Colours,
    /// What instructions call the things on a page.
    Things,
    /// Words about documents and files. Tags: format, document, download.
    DocumentWords,
    /// Words that announce a new window or another site.
    NewWindow,
    /// Labels of fields about the user. The tag is the autocomplete token.
    LabelPurposes,
    /// Words that mark required fields. Tags: mark, optional, explains.
    RequiredMarks,
    /// Words that say how something is to be written. Tags: date, phone, example, length.
    FormatHints,
    /// Words of error messages. Tags: vague, error.
    Errors,
    /// Words on buttons that send a form. Tags: send, legal, search.
    Submit,
    /// Words that say that time runs out.
    TimeLimits,
    /// Words by which a search is known.
    Search,
    /// Words by which a live broadcast is known.
    Live,
    /// Words by which a text version of a recording is known. Tags: transcript, captions, description.
    Transcript,
    /// Words of a label that says that a recording repeats a text. Tags: recording, same, this.
    Recordings,
    /// Answers that mean nothing without their question.
    Answers,
    /// Labels of fields whose value is written in one certain way. Tags: personal-code, date, time, bank-account, number.
    FormattedData,
    /// Words that say which files may be sent. Tags: format, size.
    UploadLimits,
    /// Words of messages that appear after something was done. Tags: success, found, wait.
    Messages,
    /// Words by which a form of several steps is known.
    Steps,
    /// Words by which a test is known that is to tell people from programs.
    Captcha,
}

/// List, language and text of every file. Every list has one; entries are looked for in this order.
pub const FILES: &[(List, &str, &str)] = &[
    (List::VagueLinks, "lv", include_str!("../../words/vague-links.lv.txt")),
    (List::VagueLinks, "ru", include_str!("../../words/vague-links.ru.txt")),
    (List::VagueLinks, "en", include_str!("../../words/vague-links.en.txt")),
    (List::GenericAlternatives, "lv", include_str!("../../words/generic-alternatives.lv.txt")),
    (List::GenericAlternatives, "ru", include_str!("../../words/generic-alternatives.ru.txt")),
    (List::GenericAlternatives, "en", include_str!("../../words/generic-alternatives.en.txt")),
    (List::GenericTitles, "lv", include_str!("../../words/generic-titles.lv.txt")),
    (List::GenericTitles, "ru", include_str!("../../words/generic-titles.ru.txt")),
    (List::GenericTitles, "en", include_str!("../../words/generic-titles.en.txt")),
    (List::GenericHeadings, "lv", include_str!("../../words/generic-headings.lv.txt")),
    (List::GenericHeadings, "ru", include_str!("../../words/generic-headings.ru.txt")),
    (List::GenericHeadings, "en", include_str!("../../words/generic-headings.en.txt")),
    (List::GenericLabels, "lv", include_str!("../../words/generic-labels.lv.txt")),
    (List::GenericLabels, "ru", include_str!("../../words/generic-labels.ru.txt")),
    (List::GenericLabels, "en", include_str!("../../words/generic-labels.en.txt")),
    (List::PlaceholderTexts, "lv", include_str!("../../words/placeholder-texts.lv.txt")),
    (List::PlaceholderTexts, "ru", include_str!("../../words/placeholder-texts.ru.txt")),
    (List::PlaceholderTexts, "en", include_str!("../../words/placeholder-texts.en.txt")),
    (List::ImageWords, "lv", include_str!("../../words/image-words.lv.txt")),
    (List::ImageWords, "ru", include_str!("../../words/image-words.ru.txt")),
    (List::ImageWords, "en", include_str!("../../words/image-words.en.txt")),
    (List::Instructions, "lv", include_str!("../../words/instructions.lv.txt")),
    (List::Instructions, "ru", include_str!("../../words/instructions.ru.txt")),
    (List::Instructions, "en", include_str!("../../words/instructions.en.txt")),
    (List::Sensory, "lv", include_str!("../../words/sensory.lv.txt")),
    (List::Sensory, "ru", include_str!("../../words/sensory.ru.txt")),
    (List::Sensory, "en", include_str!("../../words/sensory.en.txt")),
    (List::Colours, "lv", include_str!("../../words/colours.lv.txt")),
    (List::Colours, "ru", include_str!("../../words/colours.ru.txt")),
    (List::Colours, "en", include_str!("../../words/colours.en.txt")),
    (List::Things, "lv", include_str!("../../words/things.lv.txt")),
    (List::Things, "ru", include_str!("../../words/things.ru.txt")),
    (List::Things, "en", include_str!("../../words/things.en.txt")),
    (List::DocumentWords, "lv", include_str!("../../words/document-words.lv.txt")),
    (List::DocumentWords, "ru", include_str!("../../words/document-words.ru.txt")),
    (List::DocumentWords, "en", include_str!("../../words/document-words.en.txt")),
    (List::NewWindow, "lv", include_str!("../../words/new-window.lv.txt")),
    (List::NewWindow, "ru", include_str!("../../words/new-window.ru.txt")),
    (List::NewWindow, "en", include_str!("../../words/new-window.en.txt")),
    (List::LabelPurposes, "lv", include_str!("../../words/label-purposes.lv.txt")),
    (List::LabelPurposes, "ru", include_str!("../../words/label-purposes.ru.txt")),
    (List::LabelPurposes, "en", include_str!("../../words/label-purposes.en.txt")),
    (List::RequiredMarks, "lv", include_str!("../../words/required-marks.lv.txt")),
    (List::RequiredMarks, "ru", include_str!("../../words/required-marks.ru.txt")),
    (List::RequiredMarks, "en", include_str!("../../words/required-marks.en.txt")),
    (List::FormatHints, "lv", include_str!("../../words/format-hints.lv.txt")),
    (List::FormatHints, "ru", include_str!("../../words/format-hints.ru.txt")),
    (List::FormatHints, "en", include_str!("../../words/format-hints.en.txt")),
    (List::Errors, "lv", include_str!("../../words/errors.lv.txt")),
    (List::Errors, "ru", include_str!("../../words/errors.ru.txt")),
    (List::Errors, "en", include_str!("../../words/errors.en.txt")),
    (List::Submit, "lv", include_str!("../../words/submit.lv.txt")),
    (List::Submit, "ru", include_str!("../../words/submit.ru.txt")),
    (List::Submit, "en", include_str!("../../words/submit.en.txt")),
    (List::TimeLimits, "lv", include_str!("../../words/time-limits.lv.txt")),
    (List::TimeLimits, "ru", include_str!("../../words/time-limits.ru.txt")),
    (List::TimeLimits, "en", include_str!("../../words/time-limits.en.txt")),
    (List::Search, "lv", include_str!("../../words/search.lv.txt")),
    (List::Search, "ru", include_str!("../../words/search.ru.txt")),
    (List::Search, "en", include_str!("../../words/search.en.txt")),
    (List::Live, "lv", include_str!("../../words/live.lv.txt")),
    (List::Live, "ru", include_str!("../../words/live.ru.txt")),
    (List::Live, "en", include_str!("../../words/live.en.txt")),
    (List::Transcript, "lv", include_str!("../../words/transcript.lv.txt")),
    (List::Transcript, "ru", include_str!("../../words/transcript.ru.txt")),
    (List::Transcript, "en", include_str!("../../words/transcript.en.txt")),
    (List::Recordings, "lv", include_str!("../../words/recordings.lv.txt")),
    (List::Recordings, "ru", include_str!("../../words/recordings.ru.txt")),
    (List::Recordings, "en", include_str!("../../words/recordings.en.txt")),
    (List::Answers, "lv", include_str!("../../words/answers.lv.txt")),
    (List::Answers, "ru", include_str!("../../words/answers.ru.txt")),
    (List::Answers, "en", include_str!("../../words/answers.en.txt")),
    (List::FormattedData, "lv", include_str!("../../words/formatted-data.lv.txt")),
    (List::FormattedData, "ru", include_str!("../../words/formatted-data.ru.txt")),
    (List::FormattedData, "en", include_str!("../../words/formatted-data.en.txt")),
    (List::UploadLimits, "lv", include_str!("../../words/upload-limits.lv.txt")),
    (List::UploadLimits, "ru", include_str!("../../words/upload-limits.ru.txt")),
    (List::UploadLimits, "en", include_str!("../../words/upload-limits.en.txt")),
    (List::Messages, "lv", include_str!("../../words/messages.lv.txt")),
    (List::Messages, "ru", include_str!("../../words/messages.ru.txt")),
    (List::Messages, "en", include_str!("../../words/messages.en.txt")),
    (List::Steps, "lv", include_str!("../../words/steps.lv.txt")),
    (List::Steps, "ru", include_str!("../../words/steps.ru.txt")),
    (List::Steps, "en", include_str!("../../words/steps.en.txt")),
    (List::Captcha, "lv", include_str!("../../words/captcha.lv.txt")),
    (List::Captcha, "ru", include_str!("../../words/captcha.ru.txt")),
    (List::Captcha, "en", include_str!("../../words/captcha.en.txt")),
];
