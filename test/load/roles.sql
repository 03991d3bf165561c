-- Who works on the report; see ../load.sh.
CREATE ROLE par_owner LOGIN;
CREATE ROLE par_reader LOGIN;
CREATE ROLE par_job LOGIN;
CREATE ROLE par_clerk LOGIN;
CREATE DATABASE par OWNER par_owner;
