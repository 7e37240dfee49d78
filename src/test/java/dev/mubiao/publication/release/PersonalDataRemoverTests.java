package dev.mubiao.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalDataRemoverTests {

    /** Ids and constants, which hold no text. */
    private static final Set<String> FIXED = Set.of("formId", "kind", "id", "operator", "problem");

    private final TargetContent content = PublishedContents.project("教室修缮");
    private final TargetContent shown = PersonalDataRemover.remove(content, null, List.of(), quoted -> true);

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

    @Test
    void everyTextOfAContentIsMasked() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode planted = mapper.readTree(new ContentJson().write(content));
        plant(planted);
        String masked = new ContentJson()
                .write(PersonalDataRemover.remove(
                        new ContentJson().read(planted.toString()), null, List.of(), quoted -> true));
        List<String> left = new ArrayList<>();
        leftIn(mapper.readTree(masked), "", left);
        assertThat(left).containsExactlyInAnyOrderElementsOf(SHOWN_AS_THEY_ARE);
    }

    /** A code is a code, whatever its digits; amounts that were read as money are money. */
    private static final List<String> SHOWN_AS_THEY_ARE = List.of("/header/projectCode");

    private static void plant(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                if (object.get(name).isTextual() && !FIXED.contains(name)) {
                    object.put(name, "电话" + PublishedContents.MOBILE);
                }
            });
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, "电话" + PublishedContents.MOBILE);
                }
            }
        }
        node.forEach(PersonalDataRemoverTests::plant);
    }

    private static void leftIn(JsonNode node, String path, List<String> left) {
        node.fields().forEachRemaining(field -> leftIn(field.getValue(), path + "/" + field.getKey(), left));
        if (node.isArray()) {
            node.forEach(each -> leftIn(each, path, left));
        }
        if (node.isTextual() && node.asText().contains(PublishedContents.MOBILE)) {
            left.add(path);
        }
    }
}
