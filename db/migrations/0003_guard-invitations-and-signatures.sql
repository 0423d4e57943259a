-- What was sealed, its name key and a reason for withdrawing never enter a snapshot.
DROP TRIGGER signature_recorded ON signature;
--> statement-breakpoint
DROP TRIGGER signature_kept ON signature;
--> statement-breakpoint
DROP TRIGGER signature_kept_whole ON signature;
--> statement-breakpoint
CALL record_changes_of('signature', 'signature', '{sealed,name_key,withdrawn_reason,withdrawn_how}');
--> statement-breakpoint
CALL record_changes_of('recruitment_route', 'recruitment-route', '{}');
--> statement-breakpoint
CALL record_changes_of('promise', 'promise', '{what}');
--> statement-breakpoint
CALL record_changes_of('invitation', 'invitation', '{email}');
--> statement-breakpoint
CALL record_changes_of('network_invitation', 'network-invitation', '{email}');
--> statement-breakpoint
CALL record_changes_of('framework_change', 'framework-change', '{}');
--> statement-breakpoint
CALL record_changes_of('talk', 'talk', '{statement_id,note,answer}');
--> statement-breakpoint
CALL record_changes_of('paper_pack', 'paper-pack', '{code}');
--> statement-breakpoint
CALL record_changes_of('evidence_file', 'evidence-file', '{content}');
