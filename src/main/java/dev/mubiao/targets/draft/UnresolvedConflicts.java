package dev.mubiao.targets.draft;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.DraftConflicted;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.targets.merge.DraftMerge;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the conflicts of a person's draft until that person has chosen a text for each. */
@Service
@Transactional
public class UnresolvedConflicts {

    private final JdbcClient jdbc;
    private final ContentJson json;

    UnresolvedConflicts(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    void remember(DraftConflicted conflicted) {
        jdbc.sql("""
                        insert into draft_conflict (id, target_id, login_name, base, mine, theirs, other_name, other_at)
                        values (:id, :target, :login, :base, :mine, :theirs, :other, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("target", conflicted.target().value())
                .param("login", conflicted.by())
                .param("base", conflicted.base())
                .param("mine", conflicted.mine())
                .param("theirs", conflicted.theirs())
                .param("other", conflicted.other().by())
                .param("at", conflicted.other().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the person was asked about and has not answered; a cell that holds his text by now is answered. */
    @Transactional(readOnly = true)
    public List<DraftConflict> of(Actor person, TargetId target, TargetContent now) {
        return jdbc
                .sql("select * from draft_conflict where target_id = :target and login_name = :login order by other_at")
                .param("target", target.value())
                .param("login", person.loginName())
                .query((row, number) -> DraftMerge.merge(
                                json.read(row.getString("base")),
                                json.read(row.getString("mine")),
                                json.read(row.getString("theirs")),
                                new DraftMerge.Other(
                                        row.getString("other_name"),
                                        row.getObject("other_at", OffsetDateTime.class)
                                                .toInstant()))
                        .conflicts())
                .list()
                .stream()
                .flatMap(List::stream)
                .filter(conflict -> !json.write(conflict.choose(now, DraftConflict.Side.MINE))
                        .equals(json.write(now)))
                .toList();
    }

    /** The person has chosen everywhere. */
    public void answered(Actor person, TargetId target) {
        jdbc.sql("delete from draft_conflict where target_id = :target and login_name = :login")
                .param("target", target.value())
                .param("login", person.loginName())
                .update();
    }
}
