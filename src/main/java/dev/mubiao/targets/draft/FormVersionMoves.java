package dev.mubiao.targets.draft;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.DraftSaved;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.Targets;
import dev.mubiao.targets.content.FormMove;
import dev.mubiao.targets.content.FormMove.LostCell;
import dev.mubiao.targets.content.FormMove.Moved;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.PrescribedIndicators;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves drafts to the newest version of their form, which preparers decide themselves after they saw what it costs. */
@Service
@Transactional
public class FormVersionMoves {

    private final Targets targets;
    private final DraftStore drafts;
    private final TargetAccess access;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormVersionMoves(
            Targets targets,
            DraftStore drafts,
            TargetAccess access,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.targets = targets;
        this.drafts = drafts;
        this.access = access;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param version of the form that the draft would follow
     * @param seen version of the target that was looked at
     * @param lost values that the version has no cell for; they are kept among what found no field
     * @param added names of the indicators that the version prescribes and the draft does not have yet
     */
    public record Preview(int version, long seen, List<LostCell> lost, List<String> added) {}

    /** The newest version that new targets of its year and unit begin with, if the target follows another one. */
    @Transactional(readOnly = true)
    public Optional<FormKey> newer(Target target) {
        return forms.offered(
                        target.formId(),
                        target.kind(),
                        target.year().orElse(null),
                        target.unit().value())
                .map(form -> form.key(target.kind()))
                .filter(key -> key.version() > target.form().version());
    }

    /** @throws Refusal DENIED, NOT_FOUND; CONFLICT if there is no newer version for it */
    @Transactional(readOnly = true)
    public Preview preview(Actor by, TargetId id) {
        Target target = access.target(by, Permission.EDIT, id);
        FormKey key = newer(target).orElseThrow(() -> none(target));
        Moved moved = FormMove.to(key, drafts.read(drafts.text(target.id())), forms);
        Set<UUID> before = rows(moved.content()).map(Indicator::id).collect(Collectors.toSet());
        List<String> added = rows(completed(key, moved))
                .filter(row -> !before.contains(row.id()))
                .map(row -> String.valueOf(row.name()))
                .toList();
        return new Preview(key.version(), target.version(), moved.lost(), added);
    }

    /**
     * Moves the draft to what {@link #preview} showed.
     *
     * @return the new version of the target
     * @throws Refusal DENIED, NOT_FOUND; CONFLICT if it was changed since, another version is the newest by now, a section
     *     is closed, or it is under review or public
     */
    public long move(Actor by, TargetId id, Preview seen) {
        targets.lock(id.value());
        Target target = access.target(by, Permission.EDIT, id);
        if (target.version() != seen.seen()) {
            throw TargetDrafts.stale(target);
        }
        FormKey key = newer(target)
                .filter(newest -> newest.version() == seen.version())
                .orElseThrow(() -> none(target));
        TargetContent allowed = drafts.allowed(
                target,
                drafts.read(drafts.text(id)),
                completed(key, FormMove.to(key, drafts.read(drafts.text(id)), forms)));
        target.edit(allowed, by.loginName(), clock.instant());
        drafts.replace(id, drafts.written(allowed));
        long version = targets.saveAndFlush(target).version();
        events.publishEvent(new DraftSaved(id, version));
        return version;
    }

    /** With what a new draft of that version begins with. */
    private TargetContent completed(FormKey key, Moved moved) {
        return forms.find(key)
                .map(variant -> PrescribedIndicators.completed(variant, moved.content()))
                .orElseThrow();
    }

    private static Stream<Indicator> rows(TargetContent content) {
        return Stream.concat(
                content.indicators().stream(),
                content.free().tables().values().stream().flatMap(List::stream));
    }

    private static Refusal none(Target target) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "targets.form.noNewer",
                target.name(),
                Integer.toString(target.form().version()));
    }
}
