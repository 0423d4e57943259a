CALL record_changes_of('priority', 'priority', '{}');
--> statement-breakpoint
CALL record_changes_of('priority_view', 'priority-view', '{}');
