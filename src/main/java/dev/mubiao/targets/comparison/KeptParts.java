package dev.mubiao.targets.comparison;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a content in that was written outside of the portal: what it says the same as the stored one stays as it is
 * stored. Rows of indicators keep their ids, by which remarks find them, and entries the lines of the file that they
 * were read from, which a program hands back without or changed; and what is unchanged in a closed section is no change.
 */
public final class KeptParts {

    private final TargetContent stored;
    private final TargetContent sent;

    private KeptParts(TargetContent stored, TargetContent sent) {
        this.stored = stored;
        this.sent = sent;
    }

    /** @return what the sent content says, with the parts of the stored one that say the same */
    public static TargetContent of(TargetContent stored, TargetContent sent) {
        return new KeptParts(stored, sent).content();
    }

    private TargetContent content() {
        Map<UUID, UUID> ids = new HashMap<>();
        List<Indicator> indicators = indicators(ids);
        FreeContent free = free(ids);
        Map<CellRef, String> unread = new HashMap<>();
        sent.unread().forEach((cell, text) -> unread.put(renamed(cell, ids), text));
        return new TargetContent(
                sent.form(),
                sent.year(),
                sent.header(),
                funding(stored.funding(), sent.funding()),
                goals(stored.goals(), sent.goals()),
                indicators,
                kept(stored.unplaced(), sent.unplaced(), KeptParts::same),
                unread,
                free);
    }

    /** @param ids gets those that rows have now, by those that they were sent with */
    private List<Indicator> indicators(Map<UUID, UUID> ids) {
        return indicators(stored.indicators(), sent.indicators(), ids);
    }

    private static List<Indicator> indicators(List<Indicator> stored, List<Indicator> sent, Map<UUID, UUID> ids) {
        IndicatorMatcher matcher = new IndicatorMatcher(stored, sent);
        List<Indicator> rows = new ArrayList<>();
        for (RowPairs.Pair pair : RowPairs.of(matcher.before(), matcher.after())) {
            if (pair.after() != RowPairs.NONE) {
                Indicator row = sent.get(pair.after());
                Indicator now = pair.before() == RowPairs.NONE ? row : known(stored.get(pair.before()), row);
                ids.put(row.id(), now.id());
                rows.add(now);
            }
        }
        return rows;
    }

    /** Entries of lists are known by their place, as those of goals. */
    private FreeContent free(Map<UUID, UUID> ids) {
        FreeContent is = sent.free();
        FreeContent kept = is;
        for (String id : is.tables().keySet()) {
            kept = kept.withTable(id, indicators(stored.free().table(id), is.table(id), ids));
        }
        for (String id : is.lists().keySet()) {
            kept = kept.withList(id, known(stored.free().list(id), is.list(id)));
        }
        return kept;
    }

    private static List<ListRow> known(List<ListRow> was, List<ListRow> is) {
        List<ListRow> rows = new ArrayList<>(is);
        for (int at = 0; at < Math.min(was.size(), is.size()); at++) {
            rows.set(at, new ListRow(was.get(at).id(), is.get(at).cells()));
        }
        return rows;
    }

    private static Indicator known(Indicator was, Indicator is) {
        Indicator now = new Indicator(
                was.id(),
                is.labels(),
                is.stated(),
                sameNumber(was.weight(), is.weight()) ? was.weight() : is.weight(),
                is.core(),
                is.notes(),
                was.origin(),
                is.extra());
        return now.equals(was) ? was : now.withOrigin(was.origin().seen());
    }

    private static CellRef renamed(CellRef cell, Map<UUID, UUID> ids) {
        return cell instanceof IndicatorRef place
                ? new IndicatorRef(ids.getOrDefault(place.row(), place.row()), place.column())
                : cell;
    }

    private static Funding funding(Funding was, Funding is) {
        return new Funding(
                same(was.total(), is.total()) ? was.total() : is.total(),
                kept(was.sources(), is.sources(), KeptParts::same),
                kept(was.income(), is.income(), KeptParts::same),
                kept(was.expenditure(), is.expenditure(), KeptParts::same),
                sameNumber(was.executionWeight(), is.executionWeight()) ? was.executionWeight() : is.executionWeight(),
                kept(was.spendingPlan(), is.spendingPlan(), KeptParts::same));
    }

    private static TargetContent.Goals goals(TargetContent.Goals was, TargetContent.Goals is) {
        return new TargetContent.Goals(
                is.texts(),
                kept(was.subGoals(), is.subGoals(), KeptParts::same),
                kept(was.measures(), is.measures(), KeptParts::same),
                is.tasks());
    }

    /** Entry by entry, those that say the same at the same place. */
    private static <T> List<T> kept(List<T> was, List<T> is, BiPredicate<T, T> same) {
        List<T> kept = new ArrayList<>(is);
        for (int at = 0; at < Math.min(was.size(), is.size()); at++) {
            if (same.test(was.get(at), is.get(at))) {
                kept.set(at, was.get(at));
            }
        }
        return kept;
    }

    /** What was written beside an understood amount is not sent. */
    private static boolean same(Amount was, Amount is) {
        return Objects.equals(was.money(), is.money()) && (was.money() != null || sameText(was.raw(), is.raw()));
    }

    private static boolean same(LabelledAmount was, LabelledAmount is) {
        return was.label().equals(is.label()) && same(was.amount(), is.amount());
    }

    private static boolean same(SpendingPlanStep was, SpendingPlanStep is) {
        return was.label().equals(is.label())
                && sameNumber(was.percent(), is.percent())
                && (was.percent() != null || sameText(was.raw(), is.raw()));
    }

    private static boolean same(SubGoal was, SubGoal is) {
        return new SubGoal(was.no(), was.printedNo(), was.title(), was.goal(), was.indicatorsText(), is.line())
                .equals(is);
    }

    private static boolean same(Measure was, Measure is) {
        return was.text().equals(is.text());
    }

    private static boolean same(SourceCell was, SourceCell is) {
        return was.column() == is.column() && was.text().equals(is.text());
    }

    private static boolean sameText(@Nullable String one, @Nullable String other) {
        return Objects.requireNonNullElse(one, "").equals(Objects.requireNonNullElse(other, ""));
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
