//! Tables `programme_sign_offs`, `programme_withdrawals` and `programme_before`: services counted as newly improved, what
//! was taken back of that, and how services were before.

use sqlx::FromRow;

use crate::code::json;
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::{ServiceId, SignOffId};
use crate::signed_pages::{PageToPin, pin};

/// A service about to be counted.
#[derive(Clone, Debug, PartialEq, FromRow)]
pub struct NewSignOff {
    /// The service.
    #[sqlx(rename = "service_id")]
    pub service: ServiceId,
    /// Its number in the register then.
    #[sqlx(rename = "service_number")]
    pub number: String,
    /// Its name then.
    #[sqlx(rename = "service_name")]
    pub name: String,
    /// The year in which it counts.
    pub year: i64,
    /// Who signed.
    pub person: String,
    /// What else that person wrote.
    pub note: String,
    /// All that was known then; the store does not interpret it.
    #[sqlx(json)]
    pub evidence: serde_json::Value,
    /// When.
    pub signed_at: i64,
}

/// A sign-off as it is kept.
#[derive(Clone, Debug, PartialEq, FromRow)]
pub struct SignOff {
    /// Its number.
    pub id: SignOffId,
    /// What was signed.
    #[sqlx(flatten)]
    pub signed: NewSignOff,
    /// Who took it back; none if it holds.
    pub withdrawn_by: Option<String>,
    /// Why it was taken back.
    pub withdrawn_because: Option<String>,
    /// When it was taken back.
    pub withdrawn_at: Option<i64>,
}

/// What a person told of how a service was before.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct ToldBefore {
    /// The service.
    #[sqlx(rename = "service_id")]
    pub service: ServiceId,
    /// What was told.
    pub told: String,
    /// Who.
    pub person: String,
    /// When.
    pub made_at: i64,
}

impl Reader {
    /// All sign-offs as they were made, those taken back included.
    pub async fn sign_offs(&self) -> Result<Vec<SignOff>, Error> {
        sqlx::query_as(
            r"
            SELECT s.id, s.service_id, s.service_number, s.service_name, s.year, s.person, s.note, s.evidence,
                s.signed_at, w.person AS withdrawn_by, w.reason AS withdrawn_because, w.made_at AS withdrawn_at
            FROM programme_sign_offs s
            LEFT JOIN programme_withdrawals w ON w.sign_off_id = s.id
            ORDER BY s.id
            ",
        )
        .fetch_all(&self.pool)
        .await
        .reading("sign-offs")
    }

    /// What people told of how services were before, as it was told.
    pub async fn told_before(&self) -> Result<Vec<ToldBefore>, Error> {
        sqlx::query_as(r"SELECT service_id, told, person, made_at FROM programme_before ORDER BY id")
            .fetch_all(&self.pool)
            .await
            .reading("what was before")
    }
}

impl Writer {
    /// Counts a service and keeps the captures of these pages with it. Fails, and changes nothing, if a sign-off of it holds.
    pub async fn sign_off(&self, signed: &NewSignOff, pages: &[PageToPin]) -> Result<SignOffId, Error> {
        let mut transaction = self.by_person().await?;
        let id = sqlx::query_scalar(
            r"
            INSERT INTO programme_sign_offs (service_id, service_number, service_name, year, person, note, evidence,
                signed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING id
            ",
        )
        .bind(signed.service)
        .bind(&signed.number)
        .bind(&signed.name)
        .bind(signed.year)
        .bind(&signed.person)
        .bind(&signed.note)
        .bind(json("evidence", &signed.evidence)?)
        .bind(signed.signed_at)
        .fetch_one(&mut *transaction)
        .await
        .writing("sign-off")?;
        for page in pages {
            pin(&mut transaction, id, page).await?;
        }
        transaction.commit().await.writing("sign-off")?;
        Ok(id)
    }

    /// Takes a sign-off back; the row and its evidence stay. Fails if it was taken back before.
    pub async fn withdraw(&self, id: SignOffId, person: &str, reason: &str, now: i64) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        sqlx::query(
            r"
            INSERT INTO programme_withdrawals (sign_off_id, person, reason, made_at)
            VALUES ($1, $2, $3, $4)
            ",
        )
        .bind(id)
        .bind(person)
        .bind(reason)
        .bind(now)
        .execute(&mut *transaction)
        .await
        .writing("withdrawal")?;
        transaction.commit().await.writing("withdrawal")
    }

    /// Keeps what a person told of how a service was before.
    pub async fn tell_before(&self, told: &ToldBefore) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        sqlx::query(
            r"
            INSERT INTO programme_before (service_id, told, person, made_at)
            VALUES ($1, $2, $3, $4)
            ",
        )
        .bind(told.service)
        .bind(&told.told)
        .bind(&told.person)
        .bind(told.made_at)
        .execute(&mut *transaction)
        .await
        .writing("what was before")?;
        transaction.commit().await.writing("what was before")
    }
}
