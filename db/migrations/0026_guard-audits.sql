CALL record_changes_of('audit_sample', 'audit-sample', '{}');
--> statement-breakpoint
CALL record_changes_of('audit', 'audit', '{}');
--> statement-breakpoint
CALL record_changes_of('judgement', 'judgement', '{}');
--> statement-breakpoint
CALL record_changes_of('finding', 'finding', '{}');
--> statement-breakpoint
CALL record_changes_of('finding_reply', 'finding-reply', '{}');
--> statement-breakpoint
CALL record_changes_of('finding_look', 'finding-look', '{}');
