CALL record_changes_of('reflection', 'reflection', '{}');
--> statement-breakpoint
CALL record_changes_of('ending', 'ending', '{}');
