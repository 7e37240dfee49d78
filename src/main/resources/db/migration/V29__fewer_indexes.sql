-- What is done was finished when its row was made, and what is due stands in the order of due_sort: two indexes told
-- nothing that others do not tell, and each decision wrote them.
drop index work_item_finished;
alter table work_item drop column finished_sort;
drop index work_item_deadline;
