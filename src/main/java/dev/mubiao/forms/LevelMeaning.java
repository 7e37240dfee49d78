package dev.mubiao.forms;

/** What a level-1 or level-2 label means, whatever the office calls it. */
public enum LevelMeaning {
    OUTPUT,
    BENEFIT,
    SATISFACTION,
    COST,
    QUANTITY,
    QUALITY,
    TIMELINESS,
    ECONOMIC_BENEFIT,
    SOCIAL_BENEFIT,
    ECOLOGICAL_BENEFIT,
    SUSTAINABLE_IMPACT,
    ECONOMIC_COST,
    SOCIAL_COST,
    ECOLOGICAL_COST
}
