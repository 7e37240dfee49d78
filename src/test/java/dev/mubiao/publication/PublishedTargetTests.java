package dev.mubiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

class PublishedTargetTests {

    /** Override, embedding, isolate and mark of direction; what follows them would be shown turned round. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u202d", "\u202b", "\u2067", "\u2066", "\u200f", "\u061c"})
    void noNameTurnsTheDirectionOfThePage(String mark) {
        Instant now = Instant.parse("2026-11-30T00:00:00Z");
        Revision revision =
                new Revision(new TargetId(UUID.randomUUID()), 1, "{}", "0".repeat(64), PersonId.random(), "张三", now);
        BudgetUnit unit = new BudgetUnit(
                UnitId.random(), new UnitDetails("101" + mark, "实验" + mark + "小学", null, OfficeId.random()));

        PublishedTarget published =
                new PublishedTarget(revision, unit, PublishedContents.project("教室" + mark + "修缮"), "{}", now);

        assertThat(published.name()).isEqualTo("教室修缮");
        assertThat(published.unitName()).isEqualTo("实验小学");
        assertThat(published.unitCode()).isEqualTo("101");
    }

    /** What was published before there were salts. */
    @Test
    void anotherDigestIsAChangeThatThePublicSees() {
        Instant now = Instant.parse("2026-11-30T00:00:00Z");
        Revision revision =
                new Revision(new TargetId(UUID.randomUUID()), 1, "{}", "0".repeat(64), PersonId.random(), "张三", now);
        BudgetUnit unit = new BudgetUnit(UnitId.random(), new UnitDetails("101", "实验小学", null, OfficeId.random()));
        TargetContent content = PublishedContents.project("教室修缮");
        PublishedTarget published = new PublishedTarget(revision, unit, content, "{}", now);
        ReflectionTestUtils.setField(published, "salt", null);
        String before = published.sha256();

        assertThat(published.mask(revision, content, "{}")).isTrue();
        String after = published.sha256();
        assertThat(after).isNotEqualTo(before);
        assertThat(published.mask(revision, content, "{}")).isFalse();
        assertThat(published.sha256()).isEqualTo(after);
        assertThat(published.mask(revision, content, "{\"goals\":\"***\"}")).isTrue();
        assertThat(published.sha256()).isEqualTo(after);
    }
}
