package dev.mubiao.library.search;

import static dev.mubiao.library.Indicators.indicator;
import static dev.mubiao.library.Indicators.quality;
import static dev.mubiao.library.Indicators.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.Indicators;
import dev.mubiao.library.LibraryCuration;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.collection.LibraryRebuild;
import dev.mubiao.library.collection.LibraryUpdater;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.Adjustments;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.targets.sheet.IndicatorSearch;
import dev.mubiao.targets.sheet.SheetToCheck;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of indicators when targets are approved. */
@PortalTest
@NoFindings
class LibraryQueriesTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    TargetQueries targets;

    @Autowired
    Adjustments adjustments;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Forms forms;

    @Autowired
    LibraryQueries library;

    @Autowired
    IndicatorSearch search;

    @Autowired
    LibraryCuration curation;

    @Autowired
    LibraryRebuild rebuild;

    @Autowired
    LibraryUpdater updater;

    @Autowired
    JdbcClient jdbc;

    Organisation organisation;
    Actor preparer;
    Actor admin;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        admin = organisation.admin();
    }

    @Test
    void whatIsApprovedEntersWithWhatIsUsuallySaidInIt() {
        approve("东片区", quantity("护林巡查次数", "120", "次"), quality("巡查记录完整率", "95"));
        approve("西片区", quantity("护林巡查次数", "150", "次"));
        approve("南片区", quantity("护林巡查次数", "120", "次"));

        LibraryEntry entry = entryWith("护林巡查次数", 3);

        assertThat(entry.level1()).isEqualTo(LevelMeaning.OUTPUT);
        assertThat(entry.level2()).isEqualTo(LevelMeaning.QUANTITY);
        assertThat(entry.usual().operator()).isEqualTo(Operator.GE);
        assertThat(entry.usual().value()).isEqualTo("120");
        assertThat(entry.usual().measure()).isEqualTo("次");
        assertThat(entry.usual().smallest()).isEqualTo(new BigDecimal("120"));
        assertThat(entry.usual().largest()).isEqualTo(new BigDecimal("150"));
        assertThat(entry.use().units()).isEqualTo(1);
        assertThat(entry.use().lastYear()).isEqualTo(2026);
        assertThat(library.detail(preparer, entry.id()).values())
                .containsEntry("≥ 120 次", 2)
                .containsEntry("≥ 150 次", 1);
    }

    @Test
    void whatIsNotApprovedStaysOut() {
        drafts.create(preparer, organisation.unit(), Indicators.content("草稿", quantity("未批复指标一", "1", "次")));
        TargetId submitted =
                drafts.create(preparer, organisation.unit(), Indicators.content("送审", quantity("未批复指标二", "1", "次")));
        transaction.executeWithoutResult(status -> lifecycle.submit(preparer, submitted));
        approve("已批复", quantity("已批复指标", "1", "次"));

        entryWith("已批复指标", 1);

        assertThat(found("未批复")).isEmpty();
    }

    @Test
    void anAdjustedTargetCountsOnceAndAsItWasApprovedLast() {
        TargetId target = approve("调整", quantity("除险加固处数", "8", "处"), quality("除险合格率", "90"));
        entryWith("除险加固处数", 1);
        transaction.executeWithoutResult(status -> lifecycle.publish(organisation.publisher(), target));
        adjustments.start(preparer, target);
        drafts.save(
                preparer,
                target,
                targets.target(preparer, target).version(),
                Indicators.content("调整", quantity("除险加固处数", "9", "处")));
        review(target);

        await().untilAsserted(() ->
                assertThat(entry("除险加固处数").orElseThrow().usual().value()).isEqualTo("9"));

        assertThat(entry("除险加固处数").orElseThrow().use().targets()).isEqualTo(1);
        assertThat(entry("除险合格率")).isEmpty();
    }

    @Test
    void namesThatDifferInWidthSpacesAndPunctuationAreOne() {
        approve("一", quantity("水质监测（季度）次数", "4", "次"));
        approve("二", quantity("水质监测(季度)次数", "4", "次"));
        approve("三", quantity("水质监测 (季度)次数", "4", "次"));

        assertThat(entryWith("水质监测(季度)次数", 3).name()).isEqualTo("水质监测(季度)次数");
    }

    @Test
    void speaksTheWordsOfTheFormThatAsks() {
        approve("成本", indicator("成本指标", "经济成本指标", "单套设备购置费", "≤", "3000", "元"));
        entryWith("单套设备购置费", 1);

        IndicatorSearch.Match match =
                search.find(query("hangu-2025", null, null, "单套购置"), 5).get(0);

        assertThat(match).isEqualTo(new IndicatorSearch.Match("成本指标", "经济成本指标", "单套设备购置费", "≤", "3000", "元", 1));
        approve("效益", indicator("效益指标", "社会效益指标", "受益村民小组数", "≥", "12", "个"));
        entryWith("受益村民小组数", 1);
        IndicatorSearch.Match benefit =
                search.find(query("hangu-2025", null, null, "受益村民"), 5).get(0);
        assertThat(benefit.level1()).isEqualTo("效果指标");
        IndicatorSearch.Match flat =
                search.find(query("changshou-2024", null, null, "受益村民"), 5).get(0);
        assertThat(flat.level1()).isNull();
    }

    @Test
    void theRowsLevelComesFirstAndThenTheOwnUnit() {
        approve("一", quality("窗口服务满意率", "90"));
        approve("二", indicator("满意度指标", "服务对象满意度指标", "窗口服务对象满意率", "≥", "90", "%"));
        Organisation others = new Organisation(administration, directory);
        approve(others, "三", quality("窗口服务群众满意率", "90"));
        approve(others, "四", quality("窗口服务群众满意率", "90"));
        entryWith("窗口服务群众满意率", 2);

        List<String> ofOutput = names(query("changshou-2026", "产出指标", "质量指标", "窗口满意率"));
        List<String> ofSatisfaction = names(query("changshou-2026", "满意度指标", null, "窗口满意率"));

        assertThat(ofOutput).containsExactly("窗口服务满意率", "窗口服务群众满意率", "窗口服务对象满意率");
        assertThat(ofSatisfaction).first().isEqualTo("窗口服务对象满意率");
    }

    @Test
    void namesAndNumbersOfPeopleStayOut() {
        approve(
                "个人",
                quantity("联系人苏晓禾走访户数", "10", "户"),
                quantity("热线13900000000接听次数", "10", "次"),
                quantity("热线接听次数", "10", "次"));

        entryWith("热线接听次数", 1);

        assertThat(found("苏晓禾")).isEmpty();
        assertThat(found("13900000000")).isEmpty();
    }

    @Test
    void oneEntryCanStandForOthersAndBeSeparatedAgain() {
        approve("一", quantity("入户宣传户数", "100", "户"));
        approve("二", quantity("宣传入户的户数", "200", "户"));
        UUID stays = entryWith("入户宣传户数", 1).id();
        UUID goes = entryWith("宣传入户的户数", 1).id();

        curation.merge(admin, stays, List.of(goes));

        assertThat(entry("入户宣传户数").orElseThrow().use().targets()).isEqualTo(2);
        assertThat(entry("入户宣传户数").orElseThrow().usual().largest()).isEqualTo(new BigDecimal("200"));
        assertThat(names(query("changshou-2026", null, null, "宣传入户的"))).containsExactly("入户宣传户数");
        assertThat(library.detail(admin, stays).merged())
                .extracting(LibraryEntry::id)
                .containsExactly(goes);

        approve("三", quantity("宣传入户的户数", "300", "户"));
        entryWith("入户宣传户数", 3);
        curation.separate(admin, List.of(goes));

        assertThat(entry("入户宣传户数").orElseThrow().use().targets()).isEqualTo(1);
        assertThat(entry("宣传入户的户数").orElseThrow().use().targets()).isEqualTo(2);
    }

    @Test
    void aHiddenEntryIsForAdministratorsAlone() {
        approve("涉密", quantity("隐蔽工程检查次数", "3", "次"));
        UUID id = entryWith("隐蔽工程检查次数", 1).id();

        curation.setState(admin, List.of(id), EntryState.HIDDEN);

        assertThat(names(query("changshou-2026", null, null, "隐蔽工程"))).isEmpty();
        assertThat(library.list(preparer, filter("隐蔽工程"), null, 0, 5)).isEmpty();
        assertThat(library.count(preparer, filter("隐蔽工程"))).isZero();
        assertThatThrownBy(() -> library.detail(preparer, id)).isInstanceOf(Refusal.class);
        assertThat(library.list(admin, filter("隐蔽工程"), null, 0, 5)).hasSize(1);
        curation.setState(admin, List.of(id), EntryState.OFFERED);
        assertThat(names(query("changshou-2026", null, null, "隐蔽工程"))).hasSize(1);
    }

    @Test
    void aPreferredEntryComesBeforeAMoreUsedOne() {
        approve("一", quantity("甲类疏浚河道长度", "5", "公里"));
        approve("二", quantity("乙类疏浚河道长度", "5", "公里"));
        approve("三", quantity("乙类疏浚河道长度", "5", "公里"));
        UUID preferred = entryWith("甲类疏浚河道长度", 1).id();
        entryWith("乙类疏浚河道长度", 2);
        assertThat(names(query("changshou-2026", null, null, "疏浚河道"))).first().isEqualTo("乙类疏浚河道长度");

        curation.setState(admin, List.of(preferred), EntryState.PREFERRED);

        assertThat(names(query("changshou-2026", null, null, "疏浚河道"))).first().isEqualTo("甲类疏浚河道长度");
    }

    @Test
    void aNewNameIsOfferedAndNeverTakenTwice() {
        approve("一", quantity("道路清扫保洁面积数", "5", "平方米"));
        approve("二", quantity("道路养护面积数", "5", "平方米"));
        LibraryEntry seen = entryWith("道路清扫保洁面积数", 1);
        entryWith("道路养护面积数", 1);

        curation.describe(admin, seen, "道路清扫面积", "统一为简称");
        assertThatThrownBy(() -> curation.describe(admin, seen, "清扫", ""))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(LibraryCuration.STALE);
                    assertThat(refusal.arguments()).containsExactly("道路清扫面积", "统一为简称");
                });

        assertThat(names(query("changshou-2026", null, null, "道路清扫"))).containsExactly("道路清扫面积");
        LibraryEntry renamed = entry("道路清扫面积").orElseThrow();
        assertThatThrownBy(() -> curation.describe(admin, renamed, "道路养护面积数", ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("library.nameTaken"));
        curation.describe(admin, renamed, "", "");
        assertThat(entry("道路清扫保洁面积数").orElseThrow().name()).isEqualTo("道路清扫保洁面积数");
    }

    @Test
    void isMadeAnewFromAllApprovedTargetsAndKeepsWhatAdministratorsDecided() {
        for (int i = 0; i < 8; i++) {
            approve("重建" + i, quantity("重建巡检次数", "6", "次"));
        }
        UUID id = entryWith("重建巡检次数", 8).id();
        curation.setState(admin, List.of(id), EntryState.PREFERRED);
        jdbc.sql("delete from library_use").update();

        AtomicInteger heard = new AtomicInteger();
        int taken = rebuild.rebuild(() -> admin, (done, total) -> {
            heard.incrementAndGet();
            return true;
        });

        assertThat(heard).hasPositiveValue();
        assertThat(taken).isGreaterThanOrEqualTo(8);
        assertThat(entry("重建巡检次数").orElseThrow().use().targets()).isEqualTo(8);
        assertThat(entry("重建巡检次数").orElseThrow().state()).isEqualTo(EntryState.PREFERRED);
        assertThat(rebuild.rebuild(() -> admin, (done, total) -> false)).isZero();
        assertThat(entry("重建巡检次数").orElseThrow().use().targets()).isEqualTo(8);
    }

    @Test
    void theNextStartTakesWhatACrashLost() {
        TargetId target = approve("补录", quantity("补录台账份数", "6", "份"));
        entryWith("补录台账份数", 1);
        jdbc.sql("delete from library_use where target_id = :id")
                .param("id", target.value())
                .update();
        jdbc.sql("delete from library_source where target_id = :id")
                .param("id", target.value())
                .update();

        updater.catchUp();

        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from library_use where target_id = :id")
                        .param("id", target.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
    }

    @Test
    void onlyAdministratorsChangeIt() {
        approve("一", quantity("权限检查次数", "6", "次"));
        UUID id = entryWith("权限检查次数", 1).id();
        assertThatThrownBy(() -> curation.setState(preparer, List.of(id), EntryState.HIDDEN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));
        assertThatThrownBy(() -> rebuild.rebuild(() -> preparer, (done, total) -> true))
                .isInstanceOf(Refusal.class);
        Actor publisher = organisation.person("onlyPublisher", Grant.of(Role.PUBLISHER));
        assertThatThrownBy(() -> library.list(publisher, LibraryFilter.ALL, null, 0, 1))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void namesOnlyTheTargetsThatTheReaderMaySee() {
        TargetId own = approve("自己的", quantity("共用台账份数", "6", "份"));
        Organisation others = new Organisation(administration, directory);
        approve(others, "别人的", quantity("共用台账份数", "6", "份"));
        UUID id = entryWith("共用台账份数", 2).id();

        assertThat(library.detail(preparer, id).targets())
                .extracting(Target::id)
                .containsExactly(own);
        assertThat(library.detail(admin, id).targets()).hasSize(2);
    }

    @Test
    void canBeNarrowedByLevelUnitAndState() {
        approve("一", quantity("筛选用数量", "6", "份"), quality("筛选用合格率", "6"));
        Organisation others = new Organisation(administration, directory);
        entryWith("筛选用合格率", 1);

        assertThat(library.count(admin, new LibraryFilter("筛选用", LevelMeaning.OUTPUT, null, null)))
                .isEqualTo(2);
        assertThat(library.count(admin, new LibraryFilter("筛选用", LevelMeaning.COST, null, null)))
                .isZero();
        assertThat(library.count(admin, new LibraryFilter("筛选用", null, organisation.unit(), null)))
                .isEqualTo(2);
        assertThat(library.count(admin, new LibraryFilter("筛选用", null, others.unit(), null)))
                .isZero();
        assertThat(library.count(admin, new LibraryFilter("筛选用", null, null, EntryState.PREFERRED)))
                .isZero();
        assertThat(library.units(admin)).contains(organisation.unit().value());
    }

    private TargetId approve(String project, Indicator... indicators) {
        return approve(organisation, project, indicators);
    }

    private TargetId approve(Organisation by, String project, Indicator... indicators) {
        TargetId target = drafts.create(by.preparer(), by.unit(), Indicators.content(project, indicators));
        transaction.executeWithoutResult(status -> {
            lifecycle.submit(by.preparer(), target);
            lifecycle.advanceTo(by.unitReviewer("reviewer"), target, TargetStatus.FINANCE_REVIEW);
            lifecycle.approve(by.financeReviewer(), target);
        });
        return target;
    }

    private void review(TargetId target) {
        transaction.executeWithoutResult(status -> {
            lifecycle.submit(preparer, target);
            lifecycle.advanceTo(organisation.unitReviewer("reviewer"), target, TargetStatus.FINANCE_REVIEW);
            lifecycle.approve(organisation.financeReviewer(), target);
        });
    }

    private LibraryEntry entryWith(String name, int uses) {
        await().untilAsserted(() -> assertThat(entry(name))
                .get()
                .extracting(entry -> entry.use().targets())
                .isEqualTo(uses));
        return entry(name).orElseThrow();
    }

    /** As an administrator sees it. */
    private Optional<LibraryEntry> entry(String name) {
        return library.list(admin, filter(name), null, 0, 50).stream()
                .filter(entry -> entry.written().equals(name) || entry.name().equals(name))
                .findFirst();
    }

    private List<LibraryEntry> found(String words) {
        return library.list(admin, filter(words), null, 0, 50).stream()
                .filter(entry -> entry.name().contains(words))
                .toList();
    }

    private static LibraryFilter filter(String words) {
        return new LibraryFilter(words, null, null, null);
    }

    private List<String> names(IndicatorSearch.Query query) {
        return search.find(query, 3).stream().map(IndicatorSearch.Match::name).toList();
    }

    private IndicatorSearch.Query query(String form, @Nullable String level1, @Nullable String level2, String words) {
        UnitId unit = organisation.unit();
        TargetContent content = TargetContent.empty(FormKey.first(form, FormKind.PROJECT));
        return new IndicatorSearch.Query(
                forms.find(FormKey.first(form, FormKind.PROJECT)).orElseThrow(),
                new SheetToCheck(null, unit, content),
                level1,
                level2,
                words);
    }
}
