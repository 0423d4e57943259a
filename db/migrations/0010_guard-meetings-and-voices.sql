CALL record_changes_of('meeting', 'meeting', '{}');
--> statement-breakpoint
CALL record_changes_of('note_correction', 'note-correction', '{}');
--> statement-breakpoint
CALL record_changes_of('voice', 'voice', '{}');
