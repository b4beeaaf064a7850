//! A chart of bars as DrawingML: bars are told apart by their pattern, every bar has its number, and the whole has words.

use super::{Chart, escaped};

/// Size of a chart in the units of DrawingML (360000 are a centimetre).
const WIDTH: u32 = 6_120_000;
const HEIGHT: u32 = 1_300_000;

/// Fills of series: none but an outline, solid, then patterns. All have at least 3 to 1 against white.
const FILLS: [&str; 4] = [
    "<a:noFill/>",
    "<a:solidFill><a:srgbClr val=\"0B5F63\"/></a:solidFill>",
    "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"7A4E00\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>",
    "<a:pattFill prst=\"dotGrid\"><a:fgClr><a:srgbClr val=\"2B5288\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>",
];

pub(super) fn relation(number: usize) -> String {
    format!("r-chart{number}")
}

pub(super) fn content_type(number: usize) -> String {
    format!(
        "<Override PartName=\"/word/charts/chart{number}.xml\" \
         ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"
    )
}

/// The paragraph in which a chart stands.
pub(super) fn place(chart: &Chart, number: usize) -> String {
    let (title, alternative) = (escaped(&chart.title), escaped(&chart.alternative));
    format!(
        "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{WIDTH}\" cy=\"{HEIGHT}\"/><wp:docPr id=\"{number}\" \
         name=\"{title}\" descr=\"{alternative}\"/><wp:cNvGraphicFramePr/><a:graphic \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData \
         uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart \
         xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{}\"/></a:graphicData></a:graphic>\
         </wp:inline></w:drawing></w:r></w:p>",
        relation(number)
    )
}

/// The chart itself.
pub(super) fn part(chart: &Chart, lang: &str) -> String {
    let categories = points(chart.categories.iter().map(|name| escaped(name)));
    let series: Vec<String> = chart
        .series
        .iter()
        .enumerate()
        .map(|(index, (name, values))| {
            let values_cache = points(values.iter().map(u32::to_string));
            format!(
                "<c:ser><c:idx val=\"{index}\"/><c:order val=\"{index}\"/><c:tx><c:strRef><c:f>S!{index}</c:f><c:strCache>{}\
                 </c:strCache></c:strRef></c:tx><c:spPr>{}<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"1B2426\"/></a:solidFill>\
                 </a:ln></c:spPr><c:invertIfNegative val=\"0\"/><c:cat><c:strRef><c:f>S!A</c:f><c:strCache>{categories}</c:strCache>\
                 </c:strRef></c:cat><c:val><c:numRef><c:f>S!B</c:f><c:numCache><c:formatCode>0</c:formatCode>{values_cache}\
                 </c:numCache></c:numRef></c:val></c:ser>",
                points(std::iter::once(escaped(name))),
                FILLS[index % FILLS.len()],
            )
        })
        .collect();
    let series = series.concat();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace \
         xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:lang val=\"{lang}\"/><c:chart><c:autoTitleDeleted \
         val=\"1\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors \
         val=\"0\"/>{series}<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName \
         val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls><c:gapWidth val=\"80\"/><c:axId val=\"1\"/>\
         <c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling>\
         <c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling>\
         <c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt \
         formatCode=\"0\" sourceLinked=\"0\"/><c:crossAx val=\"1\"/><c:majorUnit val=\"1\"/></c:valAx></c:plotArea><c:legend>\
         <c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>"
    )
}

fn points(values: impl ExactSizeIterator<Item = String>) -> String {
    let count = format!("<c:ptCount val=\"{}\"/>", values.len());
    let all =
        values.enumerate().map(|(index, value)| format!("<c:pt idx=\"{index}\"><c:v>{value}</c:v></c:pt>"));
    count + &all.collect::<String>()
}
