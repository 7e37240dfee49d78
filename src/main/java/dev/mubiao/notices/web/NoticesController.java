package dev.mubiao.notices.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.notices.Notice;
import dev.mubiao.notices.NoticeCursor;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notices over REST. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices", description = "What the caller ought to hear of")
class NoticesController {

    private static final int MOST = 200;

    private final PersonalNotices personalNotices;
    private final CurrentActor actor;
    private final MessageSource messages;

    NoticesController(PersonalNotices personalNotices, CurrentActor actor, MessageSource messages) {
        this.personalNotices = personalNotices;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * @param target absent if it is about none
     * @param name of the target, or of the unit if it is about none
     * @param task absent if it is about the target as a whole
     * @param settledAt since when what it asked for is done; absent while it is not
     * @param path in the portal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            NoticeRequested.Kind kind,
            @Nullable UUID target,
            String name,
            @Nullable String task,
            String step,
            String by,
            String text,
            Instant at,
            @Nullable Instant readAt,
            @Nullable Instant settledAt,
            String path) {

        static Line of(Notice notice, MessageSource messages) {
            TargetId target = notice.about().target();
            return new Line(
                    notice.id(),
                    notice.kind(),
                    target == null ? null : target.value(),
                    notice.about().subject(),
                    notice.about().task() == null ? null : notice.about().task().value(),
                    notice.about().step(),
                    notice.by(),
                    notice.said(text -> messages.getMessage(text, LocaleContextHolder.getLocale())),
                    notice.at(),
                    notice.readAt(),
                    notice.settledAt(),
                    notice.path());
        }
    }

    /**
     * @param unread of all, up to 100
     * @param next where the next page begins; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(int unread, List<Line> items, @Nullable String next) {}

    @GetMapping
    @Operation(
            summary = "The caller's notices, the newest first",
            description = "Give next of a page as after for the one behind it: nothing is left out or given twice when"
                    + " notices are read or come in between. offset remains for older callers.")
    Page list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(defaultValue = "50") int limit) {
        Actor reader = actor.get();
        if (after != null && offset != null) {
            throw new Refusal(Refusal.Kind.INVALID, "notices.cursor.orOffset");
        }
        int size = Math.max(1, Math.min(MOST, limit));
        List<Notice> notices = offset == null
                ? personalNotices.list(reader.id(), unread, after == null ? null : NoticeCursor.parse(after), size)
                : personalNotices.list(reader.id(), unread, Math.max(0, offset), size);
        return new Page(
                personalNotices.unread(reader.id()),
                notices.stream().map(notice -> Line.of(notice, messages)).toList(),
                notices.size() < size
                        ? null
                        : NoticeCursor.of(notices.get(notices.size() - 1)).text());
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark a notice as read")
    void read(@PathVariable UUID id) {
        personalNotices.read(actor.get().id(), id);
    }

    /** @param read how many were unread */
    record ReadAnswer(int read) {}

    @PostMapping("/read")
    @Operation(summary = "Mark all notices as read")
    ReadAnswer readAll() {
        return new ReadAnswer(personalNotices.readAll(actor.get().id()));
    }
}
