-- What the public digest of a publication is taken with besides the revision, so that nobody tries out what was masked.
alter table published_target add column salt char(32);
