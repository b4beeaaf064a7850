//! What cuts an element or moves it: clip, clip-path, transforms.

use euclid::default::{Point2D, Rect, Size2D};
use page::style::{ClipPath, Length, Sides, Transform, Turn};
use style::properties::ComputedValues;
use style::values::computed::length_percentage::Unpacked;
use style::values::computed::{Length as Px, LengthOrAuto, LengthPercentage};
use style::values::generics::ClipRectOrAuto;
use style::values::generics::basic_shape::{GenericBasicShape, GenericClipPath, GenericShapeRadius};
use style::values::generics::transform::{Rotate, Scale, Translate};

pub(super) fn clip(values: &ComputedValues) -> Option<Sides<Length>> {
    let side = |side: &LengthOrAuto| match side {
        LengthOrAuto::Auto => Length::Auto,
        LengthOrAuto::LengthPercentage(length) => Length::Px(length.px()),
    };
    match &values.get_effects().clip {
        ClipRectOrAuto::Auto => None,
        ClipRectOrAuto::Rect(rect) => Some(Sides {
            top: side(&rect.top),
            right: side(&rect.right),
            bottom: side(&rect.bottom),
            left: side(&rect.left),
        }),
    }
}

pub(super) fn clip_path(values: &ComputedValues) -> ClipPath {
    let shape = match &values.get_svg().clip_path {
        GenericClipPath::None => return ClipPath::None,
        GenericClipPath::Shape(shape, _) => shape,
        GenericClipPath::Url(_) | GenericClipPath::Box(_) => return ClipPath::Something,
    };
    let cuts_all = match &**shape {
        GenericBasicShape::Rect(rect) => {
            let rect = &rect.rect;
            cover(&rect.0, &rect.2) || cover(&rect.1, &rect.3)
        }
        GenericBasicShape::Circle(circle) => is_nothing(&circle.radius),
        GenericBasicShape::Ellipse(ellipse) => {
            is_nothing(&ellipse.semiaxis_x) || is_nothing(&ellipse.semiaxis_y)
        }
        GenericBasicShape::Polygon(polygon) => {
            let points = &polygon.coordinates;
            points.iter().all(|point| point.0 == points[0].0)
                || points.iter().all(|point| point.1 == points[0].1)
        }
        GenericBasicShape::PathOrShape(_) => false,
    };
    if cuts_all { ClipPath::Everything } else { ClipPath::Something }
}

/// True if two insets from opposite sides meet whatever the size of the box.
fn cover(start: &LengthPercentage, end: &LengthPercentage) -> bool {
    match (start.unpack(), end.unpack()) {
        (Unpacked::Percentage(start), Unpacked::Percentage(end)) => start.0 + end.0 >= 1.0,
        (Unpacked::Percentage(one), Unpacked::Length(other))
        | (Unpacked::Length(other), Unpacked::Percentage(one)) => one.0 >= 1.0 && other.px() >= 0.0,
        _ => false,
    }
}

fn is_nothing(radius: &GenericShapeRadius<LengthPercentage>) -> bool {
    match radius {
        GenericShapeRadius::Length(length) => match length.0.unpack() {
            Unpacked::Length(length) => length.px() <= 0.0,
            Unpacked::Percentage(percentage) => percentage.0 <= 0.0,
            Unpacked::Calc(_) => false,
        },
        _ => false,
    }
}

/// What `translate`, `rotate`, `scale` and `transform` do together.
pub(super) fn transform(values: &ComputedValues) -> Transform {
    let boxes = values.get_box();
    let has_none = boxes.transform.0.is_empty()
        && matches!(boxes.rotate, Rotate::None)
        && matches!(boxes.scale, Scale::None)
        && matches!(boxes.translate, Translate::None);
    if has_none {
        return Transform::None;
    }
    // The translations' percentages do not matter for what is told apart here.
    let Ok((matrix, is_3d)) = boxes.transform.to_transform_3d_matrix_f64(None) else {
        return if scales_to_nothing(values) { Transform::Vanishes } else { Transform::Other };
    };
    let mut x_axis = (matrix.m11, matrix.m12);
    let mut y_axis = (matrix.m21, matrix.m22);
    if let Scale::Scale(x, y, _) = boxes.scale {
        let scale = |axis: (f64, f64)| (axis.0 * f64::from(x), axis.1 * f64::from(y));
        (x_axis, y_axis) = (scale(x_axis), scale(y_axis));
    }
    match boxes.rotate {
        Rotate::None => {}
        Rotate::Rotate(angle) => {
            let (sin, cos) = f64::from(angle.radians()).sin_cos();
            let turn = |axis: (f64, f64)| (axis.0 * cos - axis.1 * sin, axis.0 * sin + axis.1 * cos);
            (x_axis, y_axis) = (turn(x_axis), turn(y_axis));
        }
        Rotate::Rotate3D(..) => return Transform::Other,
    }
    let area = x_axis.0 * y_axis.1 - x_axis.1 * y_axis.0;
    if area.abs() < 1e-9 && !is_3d {
        return Transform::Vanishes;
    }
    let keeps_shape = (x_axis.0 - y_axis.1).abs() < 1e-6 && (x_axis.1 + y_axis.0).abs() < 1e-6;
    let moves =
        matrix.m41.abs() > 1e-6 || matrix.m42.abs() > 1e-6 || !matches!(boxes.translate, Translate::None);
    if is_3d || moves || !keeps_shape || (area - 1.0).abs() > 1e-6 {
        return Transform::Other;
    }
    Transform::Rotation(x_axis.1.atan2(x_axis.0).to_degrees() as f32)
}

/// How far the element is turned, if `rotate` or a function that can turn says so.
pub(super) fn turn(values: &ComputedValues) -> Option<Turn> {
    use style::values::computed::TransformOperation as T;
    let boxes = values.get_box();
    let can_turn = boxes.transform.0.iter().any(|operation| {
        matches!(operation, T::Rotate(_) | T::RotateZ(_) | T::Rotate3D(..) | T::Matrix(_) | T::Matrix3D(_))
    });
    let own = match boxes.rotate {
        Rotate::None => Some(0.0),
        Rotate::Rotate(angle) => Some(angle.degrees()),
        Rotate::Rotate3D(x, y, z, angle) if x == 0.0 && y == 0.0 && z != 0.0 => {
            Some(angle.degrees() * z.signum())
        }
        Rotate::Rotate3D(..) => None,
    };
    if !can_turn {
        return (!matches!(boxes.rotate, Rotate::None)).then_some(Turn { degrees: own.map(normal) });
    }
    // Percentages move, but do not turn.
    let unit = Rect::new(Point2D::zero(), Size2D::new(Px::new(1.0), Px::new(1.0)));
    let flat = boxes.transform.to_transform_3d_matrix_f64(Some(&unit)).ok().and_then(|(matrix, _)| {
        let leaves_plane = [matrix.m13, matrix.m23, matrix.m31, matrix.m32, matrix.m14, matrix.m24];
        let is_flat = leaves_plane.iter().all(|part| part.abs() < 1e-6);
        is_flat.then(|| matrix.m12.atan2(matrix.m11).to_degrees() as f32)
    });
    let degrees = flat.zip(own).map(|(flat, own)| normal(flat + own));
    Some(Turn { degrees })
}

/// The same direction between −180 and 180 degrees.
fn normal(degrees: f32) -> f32 {
    let turned = degrees.rem_euclid(360.0);
    if turned > 180.0 { turned - 360.0 } else { turned }
}

/// True if an operation certainly scales to nothing.
fn scales_to_nothing(values: &ComputedValues) -> bool {
    use style::values::computed::TransformOperation as T;
    let boxes = values.get_box();
    let own = matches!(boxes.scale, Scale::Scale(x, y, _) if x == 0.0 || y == 0.0);
    own || boxes.transform.0.iter().any(|operation| match operation {
        T::Scale(x, y) | T::Scale3D(x, y, _) => *x == 0.0 || *y == 0.0,
        T::ScaleX(scale) | T::ScaleY(scale) => *scale == 0.0,
        _ => false,
    })
}
