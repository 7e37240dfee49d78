package dev.mubiao.forms.catalogue;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.StoredForms.StoredForm;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.cache.CachedValue;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The forms that targets follow, in every version that was ever released, and those that new targets may begin with. */
@Component
public class Forms {

    /** For so long a change on another node may go unnoticed. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final StoredForms stored;
    private final CachedValue<Long> state;
    private volatile @Nullable Known known;

    @Autowired
    public Forms(StoredForms stored, Clock clock) {
        this.stored = stored;
        this.state = new CachedValue<>(KEPT, clock, stored::state);
    }

    /** Forms of their first version that are offered to all, without a database. */
    public Forms(List<FormDefinition> definitions) {
        this(StoredForms.of(definitions), Clock.systemUTC());
    }

    /** @param versions of each form, the newest first */
    private record Known(long state, Map<String, List<StoredForm>> versions) {}

    /** Also what another node released a moment ago: a target may follow it before this node asks for changes. */
    public Optional<FormDefinition> find(String id, int version) {
        return known(id, version).or(() -> {
            state.forget();
            return known(id, version);
        });
    }

    private Optional<FormDefinition> known(String id, int version) {
        return versions(id).stream()
                .map(StoredForm::definition)
                .filter(form -> form.version() == version)
                .findFirst();
    }

    /** The variant that a target follows. */
    public Optional<FormVariant> find(FormKey key) {
        return find(key.id(), key.version()).flatMap(form -> form.variant(key.kind()));
    }

    /** The newest version that is offered, or else the newest of all: for names and choices. */
    public Optional<FormDefinition> find(String id) {
        return newest(versions(id));
    }

    /** Each form once, as {@link #find(String)} has it, retired ones too, in the order of their ids. */
    public List<FormDefinition> all() {
        return known().versions().values().stream()
                .flatMap(versions -> newest(versions).stream())
                .toList();
    }

    /** The newest version of each form that new targets of some unit and year may begin with. */
    public List<FormDefinition> offered() {
        return known().versions().values().stream()
                .flatMap(versions ->
                        versions.stream().filter(StoredForm::offered).limit(1))
                .map(StoredForm::definition)
                .toList();
    }

    /** A form for one kind of target. */
    public record OfferedVariant(FormDefinition form, FormVariant variant) {

        /** The form's name and the kind's; once where both are the same. */
        public String name(Locale locale) {
            String whole = form.name().in(locale);
            String kind = variant.name().in(locale);
            return whole.equals(kind) ? whole : whole + " · " + kind;
        }
    }

    /** Of each form and kind the newest version that new targets of some unit and year may begin with. */
    public List<OfferedVariant> offeredVariants() {
        return offeredVariants(form -> true);
    }

    /** Of each form and kind the newest version that a new target of the unit and of the form's year may begin with. */
    public List<OfferedVariant> offeredVariants(UUID unit) {
        return offeredVariants(form -> covers(form, null, unit));
    }

    private List<OfferedVariant> offeredVariants(Predicate<StoredForm> fits) {
        return known().versions().values().stream()
                .flatMap(versions -> Arrays.stream(FormKind.values())
                        .flatMap(kind -> newest(versions, kind, fits).stream()
                                .flatMap(form ->
                                        form.variant(kind).map(variant -> new OfferedVariant(form, variant)).stream())))
                .toList();
    }

    /**
     * The newest version of a form that has the kind and that a new target may begin with.
     *
     * @param year of the target; null for the year that the definition names
     * @param unit null for any of them
     */
    public Optional<FormDefinition> offered(String id, FormKind kind, @Nullable BudgetYear year, @Nullable UUID unit) {
        return newest(versions(id), kind, form -> covers(form, year, unit));
    }

    private static Optional<FormDefinition> newest(
            List<StoredForm> versions, FormKind kind, Predicate<StoredForm> fits) {
        return versions.stream()
                .filter(form -> form.offered() && fits.test(form))
                .map(StoredForm::definition)
                .filter(form -> form.variant(kind).isPresent())
                .findFirst();
    }

    private static boolean covers(StoredForm form, @Nullable BudgetYear year, @Nullable UUID unit) {
        return form.validity()
                .covers(
                        Objects.requireNonNullElseGet(
                                year, () -> new BudgetYear(form.definition().year())),
                        unit);
    }

    /** Every version that documents may still follow, the newest of each form first. */
    public List<FormDefinition> released() {
        return known().versions().values().stream()
                .flatMap(Collection::stream)
                .filter(StoredForm::offered)
                .map(StoredForm::definition)
                .toList();
    }

    /** A version is released or retired in this transaction. */
    public void changed() {
        state.forgetAfterCommit();
    }

    private List<StoredForm> versions(String id) {
        return known().versions().getOrDefault(id, List.of());
    }

    private static Optional<FormDefinition> newest(List<StoredForm> versions) {
        return versions.stream()
                .filter(StoredForm::offered)
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(StoredForm::definition);
    }

    /** Read outside of any lock: whoever waited for it could hold the connection that the reader needs. */
    private Known known() {
        Known last = known;
        long latest = state.get();
        if (last == null || last.state() != latest) {
            Map<String, List<StoredForm>> versions = new TreeMap<>();
            for (StoredForm form : stored.all()) {
                versions.merge(form.definition().id(), List.of(form), Forms::joined);
            }
            last = new Known(latest, versions);
            known = last;
        }
        return last;
    }

    private static List<StoredForm> joined(List<StoredForm> some, List<StoredForm> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparingInt(
                                (StoredForm form) -> form.definition().version())
                        .reversed())
                .toList();
    }
}
