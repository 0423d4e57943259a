CALL record_changes_of('action', 'action', '{}');
--> statement-breakpoint
CALL record_changes_of('milestone', 'milestone', '{}');
--> statement-breakpoint
CALL record_changes_of('training', 'training', '{}');
--> statement-breakpoint
CALL record_changes_of('support_contact', 'support-contact', '{}');
