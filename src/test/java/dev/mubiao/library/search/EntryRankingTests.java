package dev.mubiao.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.search.IndexedEntry.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryRankingTests {

    private static final String[] SUBJECTS = {
        "乡镇", "社区", "学校", "医院", "河道", "道路", "图书", "设备", "农户", "企业", "林木", "水库", "管网", "课程", "养老", "档案", "消防", "市场",
        "种子", "垃圾"
    };
    private static final String[] ACTIVITIES = {
        "新建", "维修", "巡查", "检测", "培训", "补贴", "采购", "清运", "宣传", "改造", "验收", "监测", "救助", "评审", "回访", "登记"
    };
    private static final String[] MEASURES = {
        "数量", "次数", "合格率", "完成率", "及时率", "覆盖率", "成本", "满意度", "面积", "人数", "增长率", "频次"
    };

    private final List<IndexedEntry> entries = new ArrayList<>();

    @Test
    void findsNamesThatHoldTheWordsTogetherThenInOrderThenAlmost() {
        add("教师培训人次", 1);
        add("教师在岗培训总人次", 5);
        add("培训教师的人次", 9);
        add("设备采购数量", 99);

        assertThat(names("教师培训人次", 10)).containsExactly("教师培训人次", "教师在岗培训总人次", "培训教师的人次");
        assertThat(names("教师　培训", 10)).first().isEqualTo("教师培训人次");
        assertThat(names("师人", 10)).containsExactlyInAnyOrder("教师培训人次", "教师在岗培训总人次", "培训教师的人次");
        assertThat(names("完全不同的词", 10)).isEmpty();
    }

    @Test
    void offersWhatIsUsedMostBeforeAnythingIsTyped() {
        add("甲", 3);
        add("乙", 8);
        add("丙", 5);

        assertThat(names("", 2)).containsExactly("乙", "丙");
    }

    @Test
    void placesTheOwnUnitBeforeItsDepartmentAndThatBeforeAllOthers() {
        UUID unit = UUID.randomUUID();
        UUID department = UUID.randomUUID();
        add("巡查次数（他处）", 50, Set.of(), Set.of());
        add("巡查次数（同门）", 20, Set.of(), Set.of(department));
        add("巡查次数（自己）", 1, Set.of(unit), Set.of(department));

        EntryRanking entryRanking = new EntryRanking(Key.of("巡查次数"), null, null, unit, department);

        assertThat(entryRanking.best(entries.stream(), 3))
                .extracting(found -> found.entry().name())
                .containsExactly("巡查次数（自己）", "巡查次数（同门）", "巡查次数（他处）");
    }

    @Test
    void theBestOfManyAreTheFirstOfAll() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            add(
                    pick(random, SUBJECTS)
                            + pick(random, ACTIVITIES)
                            + pick(random, SUBJECTS)
                            + i % 97
                            + pick(random, MEASURES),
                    random.nextInt(200));
        }
        String[] typed = {"", "乡", "乡镇", "率", "道路维修", "维修合格率", "养老补贴人数", "学校图书采购", "查无此项指标名称"};
        for (String words : typed) {
            List<String> all = names(words, entries.size());
            assertThat(names(words, 20)).isEqualTo(all.subList(0, Math.min(20, all.size())));
        }
    }

    private List<String> names(String words, int limit) {
        return new EntryRanking(Key.of(words), null, null, null, null)
                .best(entries.stream(), limit).stream()
                        .map(found -> found.entry().name())
                        .toList();
    }

    private void add(String name, int uses) {
        add(name, uses, Set.of(), Set.of());
    }

    private void add(String name, int uses, Set<UUID> units, Set<UUID> departments) {
        LibraryEntry entry = new LibraryEntry(
                UUID.randomUUID(),
                name,
                null,
                LevelMeaning.OUTPUT,
                LevelMeaning.QUANTITY,
                new LibraryEntry.UsualValue(null, null, null, null, null),
                new LibraryEntry.Use(uses, 1, 2026),
                EntryState.OFFERED,
                "",
                null);
        entries.add(new IndexedEntry(entry, List.of(Key.of(name)), units, departments));
    }

    private static String pick(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
