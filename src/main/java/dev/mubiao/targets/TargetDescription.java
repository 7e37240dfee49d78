package dev.mubiao.targets;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a target that repeat parts of its content: what lists show of it, sort by and search. */
@MappedSuperclass
abstract class TargetDescription {

    @Column(name = "form_id", nullable = false)
    private String formId;

    @Column(name = "form_version", nullable = false)
    private int formVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FormKind kind;

    @Column(name = "budget_year")
    private @Nullable Integer year;

    @Column(name = "project_code")
    private @Nullable String projectCode;

    @Column(nullable = false)
    private String name;

    /** What lists sort the name by. */
    @Column(name = "name_sort", nullable = false)
    private String nameSort;

    /** Name and project code, folded for searching. */
    @Column(name = "search_folded", nullable = false)
    private String searchFolded;

    @Column(name = "total_yuan")
    private @Nullable BigDecimal totalYuan;

    @SuppressWarnings("NullAway.Init")
    protected TargetDescription() {}

    @SuppressWarnings("NullAway.Init") // by describe
    TargetDescription(TargetContent content) {
        formId = content.formId();
        kind = content.kind();
        describe(content);
    }

    /** Its form in the version that it follows. */
    public FormKey form() {
        return new FormKey(formId, formVersion, kind);
    }

    public String formId() {
        return formId;
    }

    public FormKind kind() {
        return kind;
    }

    public Optional<BudgetYear> year() {
        return Optional.ofNullable(year).map(BudgetYear::new);
    }

    public Optional<String> projectCode() {
        return Optional.ofNullable(projectCode);
    }

    public String name() {
        return name;
    }

    public Optional<Money> total() {
        return Optional.ofNullable(totalYuan).map(Money::new);
    }

    /** What lists show of it; a text that is too long for them is whole in the content. */
    void describe(TargetContent content) {
        formVersion = content.form().version();
        BudgetYear contentYear = content.year();
        Money total = content.funding().total().money();
        year = contentYear == null ? null : contentYear.value();
        String code = content.header().project().code();
        projectCode = code == null ? null : Abbreviation.within(code, ContentLimits.LONGEST_CODE);
        name = Abbreviation.within(content.displayName(), ContentLimits.LONGEST_NAME);
        nameSort = SortKey.of(name);
        searchFolded = TargetTexts.folded(name, projectCode);
        totalYuan = total == null ? null : total.yuan();
    }
}
