package dev.mubiao.prereview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.UnitContents;
import dev.mubiao.targets.content.TargetContent;
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
 * Caches each unit's related targets while somebody of the unit works. It is asked after every keystroke, so it looks
 * for changes once a second at most, and reads only the targets that changed.
 */
@Component
class RelatedTargetsCache {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int UNITS_KEPT = 50;

    private final UnitContents contents;
    private final Forms forms;
    private final Clock clock;
    private final Cache<UnitId, CachedTargets> kept =
            Caffeine.newBuilder().maximumSize(UNITS_KEPT).build();

    RelatedTargetsCache(UnitContents contents, Forms forms, Clock clock) {
        this.contents = contents;
        this.forms = forms;
        this.clock = clock;
    }

    /** What was read of one target. */
    private record Read(long version, RuleEngine.Entry entry) {}

    private record CachedTargets(
            RuleEngine ruleEngine, Instant at, Map<TargetId, Read> targets, RelatedTargets relatedTargets) {}

    /** The unit's targets as the rules compare them; none for a content that belongs to no unit yet. */
    RelatedTargets of(@Nullable UnitId unit, RuleEngine ruleEngine) {
        if (unit == null) {
            return RelatedTargets.NONE;
        }
        Instant now = clock.instant();
        CachedTargets before = kept.getIfPresent(unit);
        if (before != null
                && before.ruleEngine() == ruleEngine
                && Duration.between(before.at(), now).compareTo(FRESH) < 0) {
            return before.relatedTargets();
        }
        CachedTargets after =
                read(unit, ruleEngine, before == null || before.ruleEngine() != ruleEngine ? null : before, now);
        kept.put(unit, after);
        return after.relatedTargets();
    }

    private CachedTargets read(UnitId unit, RuleEngine ruleEngine, @Nullable CachedTargets before, Instant now) {
        Map<TargetId, Read> targets = new LinkedHashMap<>();
        boolean changed = false;
        for (UnitContents.Stamp stamp : contents.stamps(unit)) {
            Read known = before == null ? null : before.targets().get(stamp.target());
            if (known != null && known.version() == stamp.version()) {
                targets.put(stamp.target(), known);
            } else {
                changed = true;
                entry(stamp, ruleEngine)
                        .ifPresent(entry -> targets.put(stamp.target(), new Read(stamp.version(), entry)));
            }
        }
        boolean same = before != null && !changed && before.targets().size() == targets.size();
        RelatedTargets index = before != null && same ? before.relatedTargets() : index(targets);
        return new CachedTargets(ruleEngine, now, targets, index);
    }

    private Optional<RuleEngine.Entry> entry(UnitContents.Stamp stamp, RuleEngine ruleEngine) {
        TargetContent content = contents.content(stamp.target());
        Optional<FormVariant> variant = forms.find(content.form());
        return variant.map(form -> ruleEngine.entry(stamp.target(), content, form));
    }

    private static RelatedTargets index(Map<TargetId, Read> targets) {
        List<RuleEngine.Entry> entries = new ArrayList<>();
        targets.values().forEach(read -> entries.add(read.entry()));
        return RuleEngine.relatedTargets(entries);
    }
}
