package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Writes what stands behind the text of one article and still is of it. */
final class TailWriter {
  private static final Lexicon TITLES = Lexicon.read("titles-2.txt");

  private final Style style;
  private final Subject subject;
  private final Names names;
  private final Dice dice;

  TailWriter(Style style, Subject subject, Names names, Dice dice) {
    this.style = style;
    this.subject = subject;
    this.names = names;
    this.dice = dice;
  }

  /** Notes of any kind, few of them at one article. */
  List<Passage> tail(Genre genre) {
    List<Passage> out = new ArrayList<>();
    if (style.has(Habit.SPEAKERS_BEHIND) && dice.chance(genre == Genre.SPEECH ? 0.5 : 0.06)) {
      out.add(new Passage(Part.NOTE, BackMatter.spoke(subject, dice)));
    }
    if (style.has(Habit.HONOURS) && genre == Genre.REPORT && dice.chance(0.2)) {
      honours(out);
    }
    if (style.has(Habit.NOTES_AT_END) && dice.chance(0.3)) {
      notes(out);
    }
    if (style.has(Habit.REFERENCES) && genre == Genre.RESEARCH) {
      references(out);
    }
    if (style.has(Habit.SOURCES) && dice.chance(0.12)) {
      String paper = subject.city() + dice.pick(List.of("日报", "晚报", "新闻网", "广播电视台"));
      String form = dice.pick(List.of("（来源：%s）", "（转自《%s》）", "（摘自《%s》）", "来源：%s"));
      out.add(new Passage(Part.NOTE, form.formatted(paper)));
    }
    if (style.has(Habit.PHOTOGRAPHERS) && dice.chance(0.35)) {
      String form = dice.pick(List.of("摄影：%s", "本版供图：%s", "图／%s", "（本文图片由%s提供）", "摄影 %s"));
      out.add(new Passage(Part.NOTE, form.formatted(names.person())));
    }
    if (style.has(Habit.EDITORS_AT_END) && dice.chance(0.4)) {
      String form =
          dice.pick(List.of("责任编辑：%s", "（责编：%s）", "编辑／%s　校对／%s", "后期编辑：%s", "统稿：%s　审核：%s"));
      out.add(new Passage(Part.NOTE, form.formatted(names.person(), names.person())));
    }
    if (style.has(Habit.AUTHOR_NOTES) && dice.chance(0.25)) {
      String form = dice.pick(List.of("（作者系{城}{处}干部）", "（作者单位：{处}）", "（作者系{处}{人}）"));
      out.add(new Passage(Part.NOTE, subject.fill(form)));
    }
    if (style.has(Habit.CAPTIONS_APART) && dice.chance(0.25)) {
      String caption = subject.fill(dice.pick(TITLES.lines("scene-caption")));
      out.add(new Passage(Part.CAPTION, caption));
    }
    return out;
  }

  private void honours(List<Passage> out) {
    out.add(new Passage(Part.TABLE, dice.pick(List.of("获奖名单", "先进个人（排名不分先后）", "一等奖"))));
    for (int row = dice.between(3, 8); row > 0; row--) {
      String line = subject.fill("{处}　") + String.join("　", names.persons(dice.between(1, 4)));
      out.add(new Passage(Part.TABLE, line));
    }
  }

  private void notes(List<Passage> out) {
    if (dice.chance(0.5)) {
      out.add(new Passage(Part.NOTE, "注释："));
    }
    for (int note = 1; note <= dice.between(2, 5); note++) {
      String source = subject.fill("《{比}》，{城}出版社{年}年版，第{数}页");
      out.add(new Passage(Part.NOTE, (dice.chance(0.5) ? "①" : "[" + note + "] ") + source));
    }
    if (dice.chance(0.4)) {
      out.add(new Passage(Part.NOTE, subject.fill("联系电话：{大数}{数}　联系人：{名2}")));
    }
  }

  private void references(List<Passage> out) {
    out.add(new Passage(Part.NOTE, dice.pick(List.of("参考文献", "参考文献：", "**参考文献**"))));
    for (int note = 1; note <= dice.between(3, 7); note++) {
      String work = subject.fill(".{事}与{词}[J].{城}学刊,{年}({小}):{数}-{数2}.");
      out.add(new Passage(Part.NOTE, "[" + note + "]" + names.person() + work));
    }
  }
}
