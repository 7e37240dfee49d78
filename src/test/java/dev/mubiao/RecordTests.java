package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;

/** A record of many components in a row is filled by counting; groups have names. */
@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class RecordTests {

    private static final int MOST_COMPONENTS = 10;

    private static final String STORED = "what is stored, property by property: its bytes stay";
    private static final String FORM = "the keys of a form's YAML, which Jackson fills by name";
    private static final String ANSWER = "flat JSON of the HTTP API, made in one place";

    /** Records at a border, which are as long as what lies beyond it; and why. */
    private static final Map<String, String> LONGER = Map.ofEntries(
            Map.entry("dev.mubiao.targets.content.StoredContent", STORED),
            Map.entry("dev.mubiao.targets.content.StoredContent$StoredHeader", STORED),
            Map.entry("dev.mubiao.targets.content.StoredContent$StoredIndicator", STORED),
            Map.entry("dev.mubiao.targets.content.TargetDocument", ANSWER),
            Map.entry("dev.mubiao.targets.content.IndicatorEntry", ANSWER),
            Map.entry("dev.mubiao.worklist.TaskLine", ANSWER),
            Map.entry("dev.mubiao.targets.web.TargetsController$TargetLine", ANSWER),
            Map.entry("dev.mubiao.approval.web.RemarksController$RemarkAnswer", ANSWER),
            Map.entry("dev.mubiao.prereview.web.FindingsController$FindingAnswer", ANSWER),
            Map.entry("dev.mubiao.notices.web.NoticesController$Line", ANSWER),
            Map.entry(
                    "dev.mubiao.worklist.WorkItemQueryParameters",
                    "the parameters of a URL, which Spring fills by name"),
            Map.entry("dev.mubiao.forms.FormVariant", FORM),
            Map.entry("dev.mubiao.forms.IndicatorTable", FORM),
            Map.entry("dev.mubiao.formmaker.lexicon.FormWords", "the keys of a YAML file, which Jackson fills by name"),
            Map.entry("dev.mubiao.bpmn.StepSettings", "the properties of a step in a model, read in one place"));

    @ArchTest
    static void recordsHaveAtMostTenComponents(JavaClasses classes) {
        assertThat(classes)
                .filteredOn(JavaClass::isRecord)
                .isNotEmpty()
                .filteredOn(type -> components(type) > MOST_COMPONENTS)
                .extracting(JavaClass::getName)
                .as("more components than that: group them, or say here why not")
                .containsExactlyInAnyOrderElementsOf(LONGER.keySet());
    }

    private static int components(JavaClass type) {
        return type.reflect().getRecordComponents().length;
    }
}
