//! Table `settings`: what the institution set once.

use crate::error::{During, Error};
use crate::handle::{Reader, Writer};

impl Reader {
    /// A setting; none if it was never set.
    pub async fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        sqlx::query_scalar(r"SELECT value FROM settings WHERE key = $1")
            .bind(key)
            .fetch_optional(&self.pool)
            .await
            .reading("settings")
    }

    /// All settings, by key.
    pub async fn settings(&self) -> Result<Vec<(String, String)>, Error> {
        sqlx::query_as(r"SELECT key, value FROM settings ORDER BY key")
            .fetch_all(&self.pool)
            .await
            .reading("settings")
    }
}

impl Writer {
    /// Sets a setting.
    pub async fn set(&self, key: &str, value: &str, now: i64) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        sqlx::query(
            r"
            INSERT INTO settings (key, value, updated_at)
            VALUES ($1, $2, $3)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
            ",
        )
        .bind(key)
        .bind(value)
        .bind(now)
        .execute(&mut *transaction)
        .await
        .writing("settings")?;
        transaction.commit().await.writing("settings")
    }
}
