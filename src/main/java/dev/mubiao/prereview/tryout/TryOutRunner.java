package dev.mubiao.prereview.tryout;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.jobs.BackgroundPace;
import dev.mubiao.platform.jobs.RequestsInProgress;
import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.UnitContents;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at targets with two rule books, unit by unit, because rules compare a target with the others of its unit. Each
 * content is read twice rather than kept: a unit may have thousands.
 */
@Component
class TryOutRunner {

    private static final int BATCH = 50;

    private final Directory directory;
    private final UnitContents contents;
    private final TargetAccess access;
    private final Forms forms;
    private final RequestsInProgress requests;
    private final TransactionTemplate reading;

    TryOutRunner(
            Directory directory,
            UnitContents contents,
            TargetAccess access,
            Forms forms,
            RequestsInProgress requests,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.contents = contents;
        this.access = access;
        this.forms = forms;
        this.requests = requests;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    private record UnitTargets(BudgetUnit unit, List<TargetId> targets) {}

    private record RelatedTargetsOfBoth(RelatedTargets inForce, RelatedTargets other) {}

    TryOutResult run(Actor by, TryOut tryOut) {
        List<UnitTargets> units = directory.units().stream()
                .filter(unit -> tryOut.scope().unit() == null
                        || unit.id().equals(tryOut.scope().unit()))
                .map(unit -> new UnitTargets(
                        unit,
                        contents.stamps(unit.id()).stream()
                                .map(UnitContents.Stamp::target)
                                .toList()))
                .toList();
        int total = units.stream().mapToInt(unit -> unit.targets().size()).sum();
        TryOutTally tally = new TryOutTally();
        int[] done = {0};
        BackgroundPace pace = requests.pace();
        for (UnitTargets unit : units) {
            RelatedTargetsOfBoth relatedTargets = relatedTargets(tryOut, unit, pace);
            inBatches(tryOut, unit.targets(), pace, id -> {
                look(by, tryOut, unit.unit(), id, relatedTargets, tally);
                tryOut.watcher().progress(++done[0], total, tally.changed());
            });
        }
        return tally.result(tryOut.stopped());
    }

    private RelatedTargetsOfBoth relatedTargets(TryOut tryOut, UnitTargets unit, BackgroundPace pace) {
        List<RuleEngine.Entry> inForce = new ArrayList<>();
        List<RuleEngine.Entry> other = new ArrayList<>();
        inBatches(tryOut, unit.targets(), pace, id -> {
            TargetContent content = contents.content(id);
            forms.find(content.form()).ifPresent(variant -> {
                inForce.add(tryOut.inForce().entry(id, content, variant));
                other.add(tryOut.other().entry(id, content, variant));
            });
        });
        return new RelatedTargetsOfBoth(RuleEngine.relatedTargets(inForce), RuleEngine.relatedTargets(other));
    }

    private void look(
            Actor by,
            TryOut tryOut,
            BudgetUnit unit,
            TargetId id,
            RelatedTargetsOfBoth relatedTargets,
            TryOutTally tally) {
        Target target = access.target(by, Permission.READ, id);
        if (!tryOut.scope().holds(target)) {
            return;
        }
        TargetContent content = contents.content(id);
        FormVariant variant = forms.find(content.form()).orElse(null);
        if (variant == null) {
            return;
        }
        List<Finding> before =
                tryOut.inForce().check(content, variant, relatedTargets.inForce(), id, DocumentExcerpt.NONE);
        List<Finding> after = tryOut.other().check(content, variant, relatedTargets.other(), id, DocumentExcerpt.NONE);
        List<FindingChange> changes = FindingChange.between(before, after);
        if (changes.isEmpty()) {
            tally.unchanged();
        } else {
            tally.add(new ChangedTarget(target, unit.name(), changes, blocks(before), blocks(after)));
        }
    }

    private static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private void inBatches(TryOut tryOut, List<TargetId> targets, BackgroundPace pace, Consumer<TargetId> each) {
        for (int from = 0; from < targets.size() && !tryOut.stopped(); from += BATCH) {
            List<TargetId> batch = targets.subList(from, Math.min(targets.size(), from + BATCH));
            reading.executeWithoutResult(transaction -> {
                for (TargetId id : batch) {
                    if (tryOut.stopped()) {
                        return;
                    }
                    each.accept(id);
                    pace.giveWay();
                }
            });
        }
    }
}
