ALTER TABLE `structures` ADD `horaires_rendez_vous` text;--> statement-breakpoint
ALTER TABLE `structures` ADD `semaine_rendez_vous` text;--> statement-breakpoint
ALTER TABLE `structures` ADD `fermetures` text;--> statement-breakpoint
ALTER TABLE `structures` ADD `secteur` text;--> statement-breakpoint
ALTER TABLE `structures` ADD `provenances` text;--> statement-breakpoint
ALTER TABLE `structures` ADD `verified_contact` text;--> statement-breakpoint
ALTER TABLE `structures` ADD `verified_adresse` text;--> statement-breakpoint
ALTER TABLE `structures` ADD `verified_horaires` text;