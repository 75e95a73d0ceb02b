CREATE TABLE `feedback` (
	`session` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`channel` text NOT NULL,
	`departement` text,
	`epci` text,
	`needs` text NOT NULL,
	`helped` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `feedback_at` ON `feedback` (`at`);--> statement-breakpoint
CREATE TABLE `plan_links` (
	`link` text PRIMARY KEY NOT NULL,
	`session` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `plan_links_session` ON `plan_links` (`session`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`structure_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text,
	`at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE INDEX `reports_structure` ON `reports` (`structure_id`);