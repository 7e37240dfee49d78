-- Signers who are added together sign in any order; whoever comes after one of them waits for all.
alter table signer add column batch uuid;
