package dev.mubiao.targets.draft;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.targets.merge.DraftMerge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores each conflict of a person's draft until that person has chosen a text for it. */
@Service
@Transactional
public class UnresolvedConflicts {

    private final JdbcClient jdbc;
    private final ContentJson json;

    UnresolvedConflicts(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A row of the table.
     *
     * @param cell null if it was stored by an older version, with whole contents and all of its conflicts together
     */
    private record Row(UUID id, @Nullable String cell, int position, List<DraftConflict> conflicts) {}

    /**
     * Stores what the person is asked about now. What he was asked about the same cell before is no question any more.
     *
     * @param like the draft that it belongs to
     */
    public List<OpenConflict> put(PersonId person, TargetId target, List<DraftConflict> conflicts, TargetContent like) {
        return conflicts.stream()
                .map(conflict -> put(person, target, conflict, like))
                .toList();
    }

    private OpenConflict put(PersonId person, TargetId target, DraftConflict conflict, TargetContent like) {
        String cell = conflict.cell().key();
        jdbc.sql("delete from draft_conflict where target_id = :target and person_id = :person and cell = :cell")
                .param("target", target.value())
                .param("person", person.value())
                .param("cell", cell)
                .update();
        UUID id = UUID.randomUUID();
        DraftConflict.Stored stored = conflict.stored(like);
        jdbc.sql("""
                        insert into draft_conflict
                            (id, target_id, person_id, cell, place, base, mine, theirs, other_name, other_at)
                        values (:id, :target, :person, :cell, :place, :base, :mine, :theirs, :other, :at)
                        """)
                .param("id", id)
                .param("target", target.value())
                .param("person", person.value())
                .param("cell", cell)
                .param("place", stored.position())
                .param("base", json.write(stored.base()))
                .param("mine", json.write(stored.mine()))
                .param("theirs", json.write(stored.theirs()))
                .param("other", conflict.by())
                .param("at", conflict.at().atOffset(ZoneOffset.UTC))
                .update();
        return new OpenConflict(id, conflict);
    }

    /** What the person was asked about and has not answered; a cell that holds his text by now is answered. */
    public List<OpenConflict> of(PersonId person, TargetId target, TargetContent now) {
        List<OpenConflict> open = new ArrayList<>();
        for (Row row : rows(person, target)) {
            String cell = row.cell();
            if (cell == null) {
                answered(row.id());
                open.addAll(put(person, target, row.conflicts(), now));
            } else {
                row.conflicts()
                        .forEach(conflict -> open.add(
                                new OpenConflict(row.id(), conflict.restored(CellRef.of(cell), row.position()))));
            }
        }
        List<OpenConflict> unanswered = new ArrayList<>();
        for (OpenConflict one : open) {
            DraftConflict found = one.conflict().locate(now);
            if (found.answeredBy(now, MoneyUnit.YUAN)) {
                answered(one.id());
            } else {
                unanswered.add(new OpenConflict(one.id(), found));
            }
        }
        return List.copyOf(unanswered);
    }

    /** The person has chosen. */
    public void answered(UUID conflict) {
        jdbc.sql("delete from draft_conflict where id = :id")
                .param("id", conflict)
                .update();
    }

    private List<Row> rows(PersonId person, TargetId target) {
        return jdbc.sql(
                        "select * from draft_conflict where target_id = :target and person_id = :person order by other_at, id")
                .param("target", target.value())
                .param("person", person.value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class), row.getString("cell"), row.getInt("place"), conflicts(row)))
                .list();
    }

    private List<DraftConflict> conflicts(ResultSet row) throws SQLException {
        return DraftMerge.merge(
                        json.read(row.getString("base")),
                        json.read(row.getString("mine")),
                        json.read(row.getString("theirs")),
                        new DraftMerge.Other(
                                row.getString("other_name"),
                                row.getObject("other_at", OffsetDateTime.class).toInstant()))
                .conflicts();
    }
}
