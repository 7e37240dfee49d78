package dev.mubiao.forms.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.catalogue.StoredForms.StoredForm;
import dev.mubiao.forms.versions.FormVersion.Step;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.testing.MigratedDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredFormVersionsTests {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Step OFFICE = new Step("王科长", NOW);
    private static final String ID = "hangu-2025";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theFormsOfTheProductAreTheFirstContents(String vendor) {
        FormVersionTable table = table(vendor);
        StoredFormVersions stored = started(table, new FormFiles());
        assertThat(stored.all()).extracting(StoredForm::definition).containsExactlyElementsOf(new FormFiles().load());
        assertThat(table.all()).allMatch(form -> form.ofProduct() && form.state() == FormState.RELEASED);
        long state = stored.state();
        started(table, new FormFiles());
        assertThat(table.all()).hasSize(5);
        assertThat(stored.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aChangedFileOfANewerProductIsTheNextVersion(String vendor) {
        FormVersionTable table = table(vendor);
        started(table, new FormFiles());
        FormDefinition before = FormYaml.read(table.find(ID, 1).orElseThrow().yaml());
        StoredFormVersions stored = started(table, changed("# a remark alone is no change\n", "year: 2025"));
        assertThat(table.of(ID)).hasSize(1);
        started(table, changed("", "year: 2027"));
        assertThat(table.of(ID))
                .extracting(FormVersion::version, FormVersion::state)
                .containsExactly(tuple(2, FormState.RELEASED), tuple(1, FormState.RELEASED));
        Forms forms = new Forms(stored, CLOCK);
        assertThat(forms.find(ID, 1)).contains(before);
        assertThat(forms.find(ID, 2)).contains(withYear(before, 2027).withVersion(2));
        assertThat(forms.find(ID).orElseThrow().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whereTheOfficeReleasedItsOwnAFileOfTheProductWaitsAsADraft(String vendor) {
        FormVersionTable table = table(vendor);
        started(table, new FormFiles());
        String own = table.find(ID, 1).orElseThrow().yaml().replace("year: 2025", "year: 2026");
        table.add(FormVersion.draft(ID, 2, own, OFFICE).released(FormValidity.ALWAYS, OFFICE));
        StoredFormVersions stored = started(table, changed("", "year: 2027"));
        assertThat(table.find(ID, 3).orElseThrow().state()).isEqualTo(FormState.DRAFT);
        assertThat(stored.all()).noneMatch(form -> form.definition().version() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aVersionIsStoredWithAllThatIsKnownOfIt(String vendor) {
        FormVersionTable table = table(vendor);
        FormVersion draft = FormVersion.draft("own", 1, "id: own\n", OFFICE);
        table.add(draft);
        FormValidity validity = new FormValidity(2026, 2027, Set.of(UUID.randomUUID(), UUID.randomUUID()));
        FormVersion proposed = draft.proposed(validity, new FormVersion.Proposal(UUID.randomUUID(), "李"));
        assertThat(table.replace(proposed)).isTrue();
        assertThat(table.replace(proposed)).as("changed since").isFalse();
        FormVersion stored = table.find("own", 1).orElseThrow();
        assertThat(stored.proposal()).isEqualTo(proposed.proposal());
        assertThat(stored.validity()).isEqualTo(validity);
        assertThat(table.state()).isZero();
        assertThat(table.replace(stored.released(validity, OFFICE))).isTrue();
        long released = table.state();
        assertThat(released).isPositive();
        assertThat(table.replace(table.find("own", 1).orElseThrow().retired(OFFICE)))
                .isTrue();
        assertThat(table.state()).isGreaterThan(released);
        FormVersion retired = table.find("own", 1).orElseThrow();
        assertThat(retired.history().retired()).contains(OFFICE);
        assertThat(retired.history().released()).contains(OFFICE);
        assertThat(retired.proposal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatAnotherNodeReleasesIsKnownWithinTwoSeconds(String vendor) {
        FormVersionTable table = table(vendor);
        StoredFormVersions stored = started(table, new FormFiles());
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        Forms node = new Forms(stored, new Ticking(now));
        UUID unit = UUID.randomUUID();
        assertThat(node.offered()).hasSize(5);
        String own = table.find(ID, 1).orElseThrow().yaml();
        table.add(FormVersion.draft(ID, 2, own, OFFICE).released(new FormValidity(2025, 2026, Set.of(unit)), OFFICE));
        assertThat(version(node, 2025, unit)).contains(1);
        assertThat(node.find(new FormKey(ID, 2, FormKind.PROJECT)))
                .as("a target of the other node")
                .isPresent();
        assertThat(node.find(ID, 3)).isEmpty();
        now.set(NOW.plusSeconds(2));
        assertThat(version(node, 2025, unit)).contains(2);
        assertThat(version(node, 2027, unit)).contains(1);
        assertThat(version(node, 2025, UUID.randomUUID())).contains(1);
        table.replace(table.find(ID, 1).orElseThrow().retired(OFFICE));
        now.set(NOW.plusSeconds(4));
        assertThat(version(node, 2027, unit)).isEmpty();
        assertThat(node.find(new FormKey(ID, 1, FormKind.PROJECT)))
                .as("existing targets")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aTitleHasTheRegionOfTheOfficeThatStoredTheForm(String vendor) {
        FormVersionTable table = table(vendor);
        String titled = "title: '{region}{year}年绩效目标表'";
        String product = new FormFiles()
                .files().stream()
                        .filter(file -> file.definition().id().equals(ID))
                        .findFirst()
                        .orElseThrow()
                        .yaml()
                        .replaceAll("title: .*", titled);
        table.add(FormVersion.draft(ID, 1, product, new Step(null, NOW))
                .released(FormValidity.ALWAYS, new Step(null, NOW)));
        String own = product.replaceAll("region: .*", "region: {zh: 某某县, en: Some county}");
        table.add(FormVersion.draft(ID, 2, own, OFFICE).released(FormValidity.ALWAYS, OFFICE));
        Forms forms = new Forms(new StoredFormVersions(table, new FormFiles(), CLOCK), CLOCK);
        assertThat(forms.find(ID, 1).orElseThrow().variants())
                .allSatisfy(variant -> assertThat(variant.title()).isEqualTo("{region}{year}年绩效目标表"));
        assertThat(forms.find(ID, 2).orElseThrow().variants())
                .allSatisfy(variant -> assertThat(variant.title()).isEqualTo("某某县{year}年绩效目标表"));
        assertThat(table.find(ID, 2).orElseThrow().yaml()).isEqualTo(own);
    }

    private static Optional<Integer> version(Forms forms, int year, UUID unit) {
        return forms.offered(ID, FormKind.PROJECT, new BudgetYear(year), unit).map(FormDefinition::version);
    }

    private static FormVersionTable table(String vendor) {
        MigratedDatabase database = new MigratedDatabase(vendor);
        database.migrate("79");
        return new FormVersionTable(JdbcClient.create(database.jdbc()));
    }

    private static StoredFormVersions started(FormVersionTable table, FormFiles files) {
        StoredFormVersions stored = new StoredFormVersions(table, files, CLOCK);
        stored.afterPropertiesSet();
        return stored;
    }

    private static FormFiles changed(String before, String year) {
        return new FormFiles() {
            @Override
            public List<FormFile> files() {
                return super.files().stream()
                        .map(file -> file.definition().id().equals(ID)
                                ? file(before + file.yaml().replace("year: 2025", year))
                                : file)
                        .toList();
            }
        };
    }

    private static FormFiles.FormFile file(String yaml) {
        return new FormFiles.FormFile(FormYaml.read(yaml), yaml);
    }

    private static FormDefinition withYear(FormDefinition form, int year) {
        return new FormDefinition(form.id(), form.version(), form.name(), form.region(), year, form.variants());
    }

    private static final class Ticking extends Clock {

        private final AtomicReference<Instant> now;

        Ticking(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
