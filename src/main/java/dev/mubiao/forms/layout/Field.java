package dev.mubiao.forms.layout;

/** A field of a target outside the indicator table. */
public enum Field {
    REPORTING_UNIT(FieldType.TEXT),
    PROJECT_CODE(FieldType.TEXT),
    PROJECT_NAME(FieldType.TEXT),
    SUPERVISING_DEPARTMENT(FieldType.TEXT),
    IMPLEMENTING_UNIT(FieldType.TEXT),
    CONTACT_NAME(FieldType.TEXT),
    CONTACT_PHONE(FieldType.TEXT),
    CATEGORY(FieldType.TEXT),
    ATTRIBUTE(FieldType.TEXT),
    TERM(FieldType.TEXT),
    FINANCE_OFFICE(FieldType.TEXT),
    OVERVIEW(FieldType.LONG_TEXT),
    LEGAL_BASIS(FieldType.LONG_TEXT),
    /** The whole money of the target. */
    TOTAL(FieldType.MONEY),
    /** One source of the money: the cell's item says which. */
    SOURCE(FieldType.MONEY),
    /** Income of one nature: the cell's item says which. */
    INCOME(FieldType.MONEY),
    /** Expenditure of one nature: the cell's item says which. */
    EXPENDITURE(FieldType.MONEY),
    EXECUTION_WEIGHT(FieldType.WEIGHT),
    /** One step of the spending plan: the cell's item is its date. */
    SPENDING_STEP(FieldType.PERCENT),
    /** All goals in one cell. */
    GOALS(FieldType.LIST),
    /** One goal of several, in a repeated row. */
    GOAL(FieldType.LONG_TEXT),
    TASK_NAME(FieldType.TEXT),
    TASK_CONTENT(FieldType.LONG_TEXT);

    private final FieldType type;

    Field(FieldType type) {
        this.type = type;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "forms.field." + name();
    }

    public FieldType type() {
        return type;
    }

    /** Whether cells of this field are told apart by their item. */
    public boolean itemised() {
        return this == SOURCE || this == INCOME || this == EXPENDITURE || this == SPENDING_STEP;
    }
}
