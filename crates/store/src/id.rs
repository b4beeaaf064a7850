//! Row numbers that cannot be mistaken for each other.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// An audit; never given to another one, even if it is deleted.
    AuditId;
    /// A visit of an audit to an address.
    VisitId;
    /// A finding of an audit. Over several audits the fingerprint names it.
    FindingId;
    /// A service.
    ServiceId;
    /// A document of an audit.
    DocumentId;
    /// A decision.
    DecisionId;
    /// A description of a service as it was read once.
    DescriptionId;
    /// A line of an improvement sheet.
    ImprovementId;
    /// A service counted as newly improved.
    SignOffId;
}
