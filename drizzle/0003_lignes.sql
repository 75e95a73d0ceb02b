CREATE TABLE `handoffs` (
	`code` text PRIMARY KEY NOT NULL,
	`session` text NOT NULL,
	`at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `handoffs_session` ON `handoffs` (`session`);--> statement-breakpoint
CREATE TABLE `hits` (
	`key` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`count` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sent` (
	`session` text NOT NULL,
	`number` text NOT NULL,
	`client` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sent_session` ON `sent` (`session`);--> statement-breakpoint
CREATE INDEX `sent_number` ON `sent` (`number`);--> statement-breakpoint
CREATE INDEX `sent_client` ON `sent` (`client`);--> statement-breakpoint
CREATE INDEX `sent_at` ON `sent` (`at`);--> statement-breakpoint
CREATE TABLE `stops` (
	`contact` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) WITHOUT ROWID;
