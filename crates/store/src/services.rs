//! Table `services`: the services of the institution.

use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{get_json, json};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::ServiceId;

/// What is known about a service. Texts are empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceFields {
    /// Number in the institution's own list.
    pub number: String,
    /// Name.
    pub name: String,
    /// What kind of service it is, such as social help.
    pub category: String,
    /// Institution that holds it.
    pub holder: String,
    /// Unit that provides it.
    pub unit: String,
    /// Person or address to ask.
    pub contact: String,
    /// Number on Latvija.lv.
    pub latvija_id: String,
    /// Address of its card on Latvija.lv.
    pub latvija_address: String,
    /// Address of its page on the institution's site.
    pub site_address: String,
    /// Addresses of its electronic forms.
    pub form_addresses: Vec<String>,
    /// Addresses of forms that are files, to be filled in and sent.
    pub form_files: Vec<String>,
    /// How it is asked for.
    pub channel: String,
    /// Requests per year.
    pub requests_per_year: Option<i64>,
    /// Whether it costs.
    pub is_paid: Option<bool>,
    /// Set for a priority service.
    pub priority: Option<i64>,
    /// Year in which its improvement is planned.
    pub planned_year: Option<i64>,
    /// Notes.
    pub notes: String,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its number in this database.
    pub id: ServiceId,
    /// What is known about it.
    pub fields: ServiceFields,
    /// When it was added.
    pub created_at: i64,
    /// When it was last changed.
    pub updated_at: i64,
}

impl FromRow<'_, SqliteRow> for Service {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            fields: ServiceFields {
                number: row.try_get("number")?,
                name: row.try_get("name")?,
                category: row.try_get("category")?,
                holder: row.try_get("holder")?,
                unit: row.try_get("unit")?,
                contact: row.try_get("contact")?,
                latvija_id: row.try_get("latvija_id")?,
                latvija_address: row.try_get("latvija_address")?,
                site_address: row.try_get("site_address")?,
                form_addresses: get_json(row, "form_addresses")?,
                form_files: get_json(row, "form_files")?,
                channel: row.try_get("channel")?,
                requests_per_year: row.try_get("requests_per_year")?,
                is_paid: row.try_get("is_paid")?,
                priority: row.try_get("priority")?,
                planned_year: row.try_get("planned_year")?,
                notes: row.try_get("notes")?,
            },
            created_at: row.try_get("created_at")?,
            updated_at: row.try_get("updated_at")?,
        })
    }
}

impl Reader {
    /// All services, as they were added.
    pub async fn services(&self) -> Result<Vec<Service>, Error> {
        sqlx::query_as(r"SELECT * FROM services ORDER BY id").fetch_all(&self.pool).await.reading("services")
    }

    /// One service.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn service(&self, id: ServiceId) -> Result<Service, Error> {
        sqlx::query_as(r"SELECT * FROM services WHERE id = $1")
            .bind(id)
            .fetch_optional(&self.pool)
            .await
            .reading("service")?
            .ok_or_else(|| no_such(id))
    }
}

impl Writer {
    /// Adds a service.
    pub async fn add_service(&self, fields: &ServiceFields, now: i64) -> Result<ServiceId, Error> {
        let mut transaction = self.by_person().await?;
        let id = insert(&mut transaction, fields, now).await?;
        transaction.commit().await.writing("service")?;
        Ok(id)
    }

    /// Changes what is known about a service.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn change_service(&self, id: ServiceId, fields: &ServiceFields, now: i64) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        if update(&mut transaction, id, fields, now).await? == 0 {
            return Err(no_such(id));
        }
        transaction.commit().await.writing("service")
    }

    /// Adds services (`None`) and changes known ones; all or nothing.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn save_services(
        &self,
        services: &[(Option<ServiceId>, ServiceFields)],
        now: i64,
    ) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        for (id, fields) in services {
            match id {
                None => {
                    insert(&mut transaction, fields, now).await?;
                }
                Some(id) if update(&mut transaction, *id, fields, now).await? == 0 => {
                    return Err(no_such(*id));
                }
                Some(_) => {}
            }
        }
        transaction.commit().await.writing("services")
    }

    /// Removes a service; its pages stay and belong to none.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn remove_service(&self, id: ServiceId) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        let done = sqlx::query(r"DELETE FROM services WHERE id = $1")
            .bind(id)
            .execute(&mut *transaction)
            .await
            .writing("service")?;
        if done.rows_affected() == 0 {
            return Err(no_such(id));
        }
        transaction.commit().await.writing("service")
    }
}

/// Adds a row under a number that no service ever had.
async fn insert(
    connection: &mut SqliteConnection,
    fields: &ServiceFields,
    now: i64,
) -> Result<ServiceId, Error> {
    sqlx::query_scalar(
        r"
        INSERT INTO services (number, name, holder, unit, contact, latvija_id, latvija_address, site_address,
            form_addresses, channel, requests_per_year, is_paid, priority, planned_year, notes, created_at, updated_at,
            category, form_files, id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17, $18,
            (SELECT last + 1 FROM service_numbers))
        RETURNING id
        ",
    )
    .bind(&fields.number)
    .bind(&fields.name)
    .bind(&fields.holder)
    .bind(&fields.unit)
    .bind(&fields.contact)
    .bind(&fields.latvija_id)
    .bind(&fields.latvija_address)
    .bind(&fields.site_address)
    .bind(json("form addresses", &fields.form_addresses)?)
    .bind(&fields.channel)
    .bind(fields.requests_per_year)
    .bind(fields.is_paid)
    .bind(fields.priority)
    .bind(fields.planned_year)
    .bind(&fields.notes)
    .bind(now)
    .bind(&fields.category)
    .bind(json("form files", &fields.form_files)?)
    .fetch_one(connection)
    .await
    .writing("service")
}

async fn update(
    connection: &mut SqliteConnection,
    id: ServiceId,
    fields: &ServiceFields,
    now: i64,
) -> Result<u64, Error> {
    let done = sqlx::query(
        r"
        UPDATE services
        SET number = $2, name = $3, holder = $4, unit = $5, contact = $6, latvija_id = $7, latvija_address = $8,
            site_address = $9, form_addresses = $10, channel = $11, requests_per_year = $12, is_paid = $13,
            priority = $14, planned_year = $15, notes = $16, updated_at = $17, category = $18, form_files = $19
        WHERE id = $1
        ",
    )
    .bind(id)
    .bind(&fields.number)
    .bind(&fields.name)
    .bind(&fields.holder)
    .bind(&fields.unit)
    .bind(&fields.contact)
    .bind(&fields.latvija_id)
    .bind(&fields.latvija_address)
    .bind(&fields.site_address)
    .bind(json("form addresses", &fields.form_addresses)?)
    .bind(&fields.channel)
    .bind(fields.requests_per_year)
    .bind(fields.is_paid)
    .bind(fields.priority)
    .bind(fields.planned_year)
    .bind(&fields.notes)
    .bind(now)
    .bind(&fields.category)
    .bind(json("form files", &fields.form_files)?)
    .execute(connection)
    .await
    .writing("service")?;
    Ok(done.rows_affected())
}

fn no_such(id: ServiceId) -> Error {
    Error::NoSuch { what: "service", id: id.0 }
}
