use serde::{Deserialize, Serialize};

/// A field of a service's description, in the order of MK 400 p. 3.1, the portals' help and live cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Nosaukums.
    Name,
    /// Identifikators (p-numurs, `/Services/NNNN`).
    Identifier,
    /// Pakalpojuma turētājs.
    Holder,
    /// Pakalpojuma sniedzējs.
    Provider,
    /// Kontaktinformācija, uzziņas par pakalpojumu.
    Contacts,
    /// Īss apraksts.
    Summary,
    /// Saņēmējs.
    Recipients,
    /// Saņemšanas ierobežojumi.
    Restrictions,
    /// Dzīves situācija, kategorija, atslēgvārdi.
    Category,
    /// Maksājumi, cena.
    Payments,
    /// Izpildes termiņš.
    Term,
    /// Pakalpojuma pieprasīšana.
    Request,
    /// Nepieciešamie dokumenti.
    Documents,
    /// Veidlapas.
    Forms,
    /// Pieprasīšanas kanāli.
    Channels,
    /// Pakalpojuma apmaksas kārtība.
    PaymentOrder,
    /// Pakalpojuma saņemšana.
    Receipt,
    /// Pārsūdzības iespējas.
    Appeal,
    /// Normatīvie akti.
    Law,
    /// Personas datu apstrāde.
    PersonalData,
    /// Atgādinājums, saistītie pakalpojumi.
    Reminder,
    /// Informācija atjaunota.
    Updated,
    /// E-pakalpojuma saite.
    EService,
    /// Tulkojums.
    Translation,
}

/// How much a field is asked for. Our reading of MK 400 p. 3.1; no regulation sets it out field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Every description needs it.
    Must,
    /// Needed where the service has such a thing.
    IfUsed,
    /// Helps whoever reads.
    Should,
}

impl Field {
    /// All 24.
    pub const ALL: [Field; 24] = [
        Field::Name,
        Field::Identifier,
        Field::Holder,
        Field::Provider,
        Field::Contacts,
        Field::Summary,
        Field::Recipients,
        Field::Restrictions,
        Field::Category,
        Field::Payments,
        Field::Term,
        Field::Request,
        Field::Documents,
        Field::Forms,
        Field::Channels,
        Field::PaymentOrder,
        Field::Receipt,
        Field::Appeal,
        Field::Law,
        Field::PersonalData,
        Field::Reminder,
        Field::Updated,
        Field::EService,
        Field::Translation,
    ];

    /// The key: of its name in `descriptions.ftl` (`field-` before it), and in data.
    pub const fn key(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Identifier => "identifier",
            Field::Holder => "holder",
            Field::Provider => "provider",
            Field::Contacts => "contacts",
            Field::Summary => "summary",
            Field::Recipients => "recipients",
            Field::Restrictions => "restrictions",
            Field::Category => "category",
            Field::Payments => "payments",
            Field::Term => "term",
            Field::Request => "request",
            Field::Documents => "documents",
            Field::Forms => "forms",
            Field::Channels => "channels",
            Field::PaymentOrder => "payment-order",
            Field::Receipt => "receipt",
            Field::Appeal => "appeal",
            Field::Law => "law",
            Field::PersonalData => "personal-data",
            Field::Reminder => "reminder",
            Field::Updated => "updated",
            Field::EService => "e-service",
            Field::Translation => "translation",
        }
    }

    /// The field of that key.
    pub fn of_key(key: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.key() == key)
    }

    /// How much it is asked for.
    pub const fn duty(self) -> Duty {
        match self {
            Field::Name
            | Field::Identifier
            | Field::Holder
            | Field::Provider
            | Field::Contacts
            | Field::Summary
            | Field::Recipients
            | Field::Payments
            | Field::Term
            | Field::Request
            | Field::Documents
            | Field::Channels
            | Field::Receipt
            | Field::Appeal
            | Field::Law
            | Field::Updated => Duty::Must,
            Field::Forms | Field::PaymentOrder | Field::EService => Duty::IfUsed,
            Field::Restrictions
            | Field::Category
            | Field::PersonalData
            | Field::Reminder
            | Field::Translation => Duty::Should,
        }
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}
