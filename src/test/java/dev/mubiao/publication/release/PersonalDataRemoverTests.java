package dev.mubiao.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import org.junit.jupiter.api.Test;

class PersonalDataRemoverTests {

    private final TargetContent content = PublishedContents.project("教室修缮");
    private final TargetContent shown = PersonalDataRemover.remove(content);

    @Test
    void noPlaceOfTheContentStillHoldsTheContact() {
        assertThat(new ContentJson().write(content)).contains(PublishedContents.CONTACT, PublishedContents.PHONE);
        assertThat(new ContentJson().write(shown))
                .doesNotContain(PublishedContents.CONTACT, PublishedContents.PHONE, PublishedContents.MOBILE);
    }

    @Test
    void theCellsOfTheFileAreLeftOut() {
        assertThat(shown.unplaced()).isEmpty();
        assertThat(shown.indicators()).allMatch(row -> row.origin().cells().isEmpty());
    }

    @Test
    void allElseIsWhatWasReviewed() {
        assertThat(shown.funding()).isEqualTo(content.funding());
        assertThat(shown.header().project().code())
                .isEqualTo(content.header().project().code());
        assertThat(shown.header().project().name()).isEqualTo("教室修缮");
        assertThat(shown.indicators().get(0).name()).isEqualTo("维修教室间数");
        assertThat(shown.indicators().get(0).value())
                .isEqualTo(content.indicators().get(0).value());
    }
}
