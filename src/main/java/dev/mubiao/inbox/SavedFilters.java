package dev.mubiao.inbox;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.Uniqueness;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters that people save for themselves or share with their unit or office. */
@Service
public class SavedFilters {

    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Directory directory;

    SavedFilters(JdbcClient jdbc, JsonColumns json, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
    }

    /** What the unit or office is called. */
    public String nameOf(FilterAudience filterAudience) {
        UUID id = filterAudience.id();
        return filterAudience.unit()
                ? directory.unit(new UnitId(id)).name()
                : directory.office(new OfficeId(id)).name();
    }

    /** Those that the reader keeps and those that are shared with him, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(Actor reader, Box box) {
        List<String> audiences = new ArrayList<>(
                FilterAudience.of(reader).stream().map(FilterAudience::key).toList());
        audiences.add("");
        return jdbc
                .sql("""
                        select * from inbox_filter
                        where box = :box and (owner_id = :owner or shared_with in (:audiences))
                        """)
                .param("box", box.name())
                .param("owner", reader.id().value())
                .param("audiences", audiences)
                .query(this::read)
                .list()
                .stream()
                .sorted(Comparator.comparing(SavedFilter::name, SortKey.ORDER).thenComparing(SavedFilter::id))
                .toList();
    }

    /**
     * @throws Refusal INVALID without a name of 1 to 60 characters, DENIED if it is not his unit or office, CONFLICT if
     *     he has a filter of this name in the box
     */
    @Transactional
    public SavedFilter save(
            Actor owner, Box box, String name, WorkItemFilter filter, @Nullable FilterAudience sharedWith) {
        String plain = Cleaning.said(name);
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "inbox.savedFilter.name", LONGEST_NAME);
        }
        if (sharedWith != null && !FilterAudience.of(owner).contains(sharedWith)) {
            throw new Refusal(Refusal.Kind.DENIED, "inbox.savedFilter.audience");
        }
        SavedFilter saved = new SavedFilter(UUID.randomUUID(), owner.id(), box, plain, filter, sharedWith);
        Uniqueness.orRefuse(
                () -> insert(saved), () -> new Refusal(Refusal.Kind.CONFLICT, "inbox.savedFilter.nameTaken", plain));
        return saved;
    }

    private void insert(SavedFilter saved) {
        FilterAudience audience = saved.sharedWith();
        jdbc.sql("""
                        insert into inbox_filter (id, owner_id, box, name, filter, shared_with)
                        values (:id, :owner, :box, :name, :filter, :audience)
                        """)
                .param("id", saved.id())
                .param("owner", saved.owner().value())
                .param("box", saved.box().name())
                .param("name", saved.name())
                .param("filter", json.write(saved.filter()))
                .param("audience", audience == null ? null : audience.key())
                .update();
    }

    /** Keeps another filter under the same name, for whom it is shared with too. @throws Refusal NOT_FOUND unless it is his own */
    @Transactional
    public void change(Actor owner, UUID id, WorkItemFilter filter) {
        own(owner, id);
        store(id, filter);
    }

    /**
     * The same for who has seen the filter of until now.
     *
     * @throws Refusal NOT_FOUND unless it is his own, CONFLICT if it is another one by now
     */
    @Transactional
    public void change(Actor owner, UUID id, WorkItemFilter seen, WorkItemFilter filter) {
        SavedFilter now = own(owner, id);
        if (!now.filter().equals(seen)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "inbox.savedFilter.stale", now.name());
        }
        store(id, filter);
    }

    private SavedFilter own(Actor owner, UUID id) {
        return jdbc.sql("select * from inbox_filter where id = :id and owner_id = :owner for update")
                .param("id", id)
                .param("owner", owner.id().value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "inbox.savedFilter.unknown"));
    }

    private void store(UUID id, WorkItemFilter filter) {
        jdbc.sql("update inbox_filter set filter = :filter where id = :id")
                .param("filter", json.write(filter))
                .param("id", id)
                .update();
    }

    /** @throws Refusal NOT_FOUND unless it is his own */
    @Transactional
    public void remove(Actor owner, UUID id) {
        int removed = jdbc.sql("delete from inbox_filter where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner.id().value())
                .update();
        if (removed == 0) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "inbox.savedFilter.unknown");
        }
    }

    private SavedFilter read(ResultSet row, int number) throws SQLException {
        String audience = row.getString("shared_with");
        return new SavedFilter(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("owner_id", UUID.class)),
                Box.valueOf(row.getString("box")),
                row.getString("name"),
                json.read(row.getString("filter"), WorkItemFilter.class),
                audience == null ? null : new FilterAudience(audience));
    }
}
