package dev.mubiao.notices.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import dev.mubiao.directory.PersonId;
import dev.mubiao.notices.Notice;
import dev.mubiao.notices.NoticeCursor;
import dev.mubiao.notices.PersonalNotices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Data provider of the list of notices, which asks by offset, over pages, which go by cursor: what was shown keeps its
 * place until the list is read anew.
 */
class NoticeDataProvider extends AbstractBackEndDataProvider<Notice, Void> {

    private final transient PersonalNotices personalNotices;
    private final transient Supplier<PersonId> reader;
    private final transient BooleanSupplier unreadOnly;
    private final transient List<Notice> read = new ArrayList<>();

    NoticeDataProvider(PersonalNotices personalNotices, Supplier<PersonId> reader, BooleanSupplier unreadOnly) {
        this.personalNotices = personalNotices;
        this.reader = reader;
        this.unreadOnly = unreadOnly;
    }

    @Override
    public Object getId(Notice notice) {
        return notice.id();
    }

    @Override
    public void refreshAll() {
        read.clear();
        super.refreshAll();
    }

    @Override
    protected Stream<Notice> fetchFromBackEnd(Query<Notice, Void> wanted) {
        int end = wanted.getOffset() + wanted.getLimit();
        if (read.size() < end) {
            read.addAll(personalNotices.list(reader.get(), unreadOnly.getAsBoolean(), behind(), end - read.size()));
        }
        return read.subList(Math.min(wanted.getOffset(), read.size()), Math.min(end, read.size())).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<Notice, Void> wanted) {
        return personalNotices.count(reader.get(), unreadOnly.getAsBoolean());
    }

    private @Nullable NoticeCursor behind() {
        return read.isEmpty() ? null : NoticeCursor.of(read.get(read.size() - 1));
    }
}
