package dev.mubiao.prereview;

import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.Forms;
import dev.mubiao.prereview.rules.Neighbours;
import dev.mubiao.prereview.rules.Rulings;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.UnitContents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The index over each unit's targets, kept while somebody of the unit works. It is asked after every keystroke, so it
 * looks for changes once a second at most, and reads only the targets that changed.
 */
@Component
class UnitNeighbours {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int UNITS_KEPT = 50;

    private final UnitContents contents;
    private final Forms forms;
    private final Clock clock;
    private final Map<UnitId, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UnitId, Kept> eldest) {
            return size() > UNITS_KEPT;
        }
    };

    UnitNeighbours(UnitContents contents, Forms forms, Clock clock) {
        this.contents = contents;
        this.forms = forms;
        this.clock = clock;
    }

    /** What was read of one target. */
    private record Read(long version, Rulings.Entry entry) {}

    private record Kept(Rulings rulings, Instant at, Map<TargetId, Read> targets, Neighbours neighbours) {}

    /** The unit's targets as the rules compare them; none for a content that belongs to no unit yet. */
    Neighbours of(@Nullable UnitId unit, Rulings rulings) {
        if (unit == null) {
            return Neighbours.NONE;
        }
        Instant now = clock.instant();
        Kept before = find(unit);
        if (before != null
                && before.rulings() == rulings
                && Duration.between(before.at(), now).compareTo(FRESH) < 0) {
            return before.neighbours();
        }
        Kept after = read(unit, rulings, before == null || before.rulings() != rulings ? null : before, now);
        synchronized (kept) {
            kept.put(unit, after);
        }
        return after.neighbours();
    }

    private @Nullable Kept find(UnitId unit) {
        synchronized (kept) {
            return kept.get(unit);
        }
    }

    private Kept read(UnitId unit, Rulings rulings, @Nullable Kept before, Instant now) {
        Map<TargetId, Read> targets = new LinkedHashMap<>();
        boolean changed = false;
        for (UnitContents.Stamp stamp : contents.stamps(unit)) {
            Read known = before == null ? null : before.targets().get(stamp.target());
            if (known != null && known.version() == stamp.version()) {
                targets.put(stamp.target(), known);
            } else {
                changed = true;
                entry(stamp, rulings).ifPresent(entry -> targets.put(stamp.target(), new Read(stamp.version(), entry)));
            }
        }
        boolean same = before != null && !changed && before.targets().size() == targets.size();
        Neighbours index = before != null && same ? before.neighbours() : index(targets);
        return new Kept(rulings, now, targets, index);
    }

    private Optional<Rulings.Entry> entry(UnitContents.Stamp stamp, Rulings rulings) {
        TargetContent content = contents.content(stamp.target());
        Optional<FormVariant> variant = forms.find(content.formId(), content.kind());
        return variant.map(form -> rulings.entry(stamp.target(), content, form));
    }

    private static Neighbours index(Map<TargetId, Read> targets) {
        List<Rulings.Entry> entries = new ArrayList<>();
        targets.values().forEach(read -> entries.add(read.entry()));
        return Rulings.neighbours(entries);
    }
}
