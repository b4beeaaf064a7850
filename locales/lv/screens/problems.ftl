# Kas lemj
person-ask = Jūsu vārds un uzvārds
person-ask-hint = Lēmums paliek uz visiem laikiem, tāpēc pie tā stāv vārds. Jautā tikai vienreiz; vēlāk to var mainīt iestatījumos.
person-is = To darīs: { $person }

# Problēmu saraksts
decided = Izlemtas
