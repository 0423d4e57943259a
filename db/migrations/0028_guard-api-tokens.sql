CALL record_changes_of('api_token', 'api-token', '{token_hash,used_on}');
