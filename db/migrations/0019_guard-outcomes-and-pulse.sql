CALL record_changes_of('outcome', 'outcome', '{}');
--> statement-breakpoint
CALL record_changes_of('indicator', 'indicator', '{}');
--> statement-breakpoint
CALL record_changes_of('reading', 'reading', '{}');
--> statement-breakpoint
CALL record_changes_of('story', 'story', '{}');
--> statement-breakpoint
CALL record_changes_of('pulse_round', 'pulse-round', '{}');
--> statement-breakpoint
CALL record_changes_of('pulse_answered', 'pulse-answered', '{}');
--> statement-breakpoint
CALL record_changes_of('pulse_plan', 'pulse-plan', '{}');
