CREATE TABLE `commune_names` (
	`cle` text NOT NULL,
	`code_insee` text NOT NULL,
	`nom` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`cle`, `code_insee`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `communes` (
	`code_insee` text PRIMARY KEY NOT NULL,
	`nom` text NOT NULL,
	`departement` text NOT NULL,
	`codes_postaux` text NOT NULL,
	`epci_code` text,
	`epci_nom` text,
	`arrondissement` text,
	`population` integer,
	`latitude` real,
	`longitude` real
);
--> statement-breakpoint
CREATE INDEX `communes_departement` ON `communes` (`departement`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `service_zones` (
	`code` text NOT NULL,
	`lieu` text NOT NULL,
	`service_id` text NOT NULL,
	PRIMARY KEY(`code`, `lieu`, `service_id`)
);
--> statement-breakpoint
CREATE TABLE `services` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`lieu` text NOT NULL,
	`thematiques` text NOT NULL,
	`zone_eligibilite` text NOT NULL,
	FOREIGN KEY (`structure_id`) REFERENCES `structures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `structures` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`nom` text NOT NULL,
	`date_maj` text NOT NULL,
	`description` text,
	`lien_source` text,
	`site_web` text,
	`siret` text,
	`commune` text,
	`adresse` text,
	`complement_adresse` text,
	`code_postal` text,
	`code_insee` text,
	`longitude` real,
	`latitude` real,
	`telephone` text,
	`courriel` text,
	`horaires_accueil` text,
	`accessibilite_lieu` text,
	`reseaux_porteurs` text,
	`departement` text NOT NULL,
	`types` text NOT NULL,
	`statut` text NOT NULL,
	`itinerant` integer NOT NULL,
	`accueil` text,
	`horaires_telephone` text,
	`semaine_accueil` text,
	`semaine_telephone` text,
	`verified_on` text,
	`to_verify` integer NOT NULL,
	`source_citation` text NOT NULL,
	`licence` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `structures_commune` ON `structures` (`code_insee`);--> statement-breakpoint
CREATE TABLE `turns` (
	`session` text NOT NULL,
	`seq` integer NOT NULL,
	`message_id` text,
	`at` integer NOT NULL,
	`channel` text NOT NULL,
	`kind` text NOT NULL,
	`step` text,
	`detail` text,
	`danger` text,
	`shown` text,
	`content` text NOT NULL,
	`forgotten` text,
	PRIMARY KEY(`session`, `seq`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_message` ON `turns` (`session`,`message_id`);