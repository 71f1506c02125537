package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kange.model.Progress;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is no issue of a journal waits for a person; what is one never does. */
class NoIssueTest {
  private static final String STORY = "山路弯弯，老周每天清早沿着溪边走到最远的那户人家，问一问收成，看一看孩子。";

  private static final String CONTENTS =
      "弯弯的小路 何晓舟 …… 3\n渡口的石阶 林小满 …… 8\n守灯的人 周海生 …… 12\n一封旧信 陈一诺 …… 20\n\n";

  private static final String POEMS =
      Stream.of("弯弯的小路", "渡口的石阶", "守灯的人", "一封旧信")
          .map(title -> "# " + title + "\n\n通向远方\n风吹麦浪\n一片金黄\n\n")
          .collect(Collectors.joining());

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }

  private static Map<String, String> others() {
    Map<String, String> others = new TreeMap<>();
    others.put("你好", "你好");
    others.put("几乎空白", "\n\n  。\n\n1\n");
    others.put("一句话", "明天下午三点在二楼会议室开会，请带上本子。\n");
    others.put("买菜单", "买菜\n白菜 2斤\n土豆 3斤\n酱油 一瓶\n盐\n鸡蛋 一板\n牛奶 两箱\n洗衣液\n垃圾袋\n");
    others.put(
        "日志", lines(200, i -> "2024-03-05 08:11:%02d INFO request %d ok".formatted(i % 60, i)));
    others.put("中文日志", lines(200, i -> "[2024-03-05 08:11] 警告：第" + i + "次连接服务器超时，稍后重试"));
    others.put("带句号的日志", lines(200, i -> "2024-03-05 08:11 系统自检第" + i + "项已经完成，一切正常。"));
    others.put("表格", "姓名,部门,电话,入职日期\n" + lines(80, i -> "张三,办公室,13800" + i + ",2020-01-02"));
    others.put("制表符表格", lines(60, i -> i + "\t李四\t男\t汉族\t党员"));
    others.put("英文表格", "id,name,price\n" + lines(80, i -> i + ",item" + i + "," + i * 1.5));
    others.put(
        "JSON",
        "{\"items\": [\n" + lines(60, i -> "  {\"id\": %d, \"t\": \"第%d条\"},".formatted(i, i)));
    others.put(
        "XML",
        "<?xml version=\"1.0\"?>\n" + lines(60, i -> "  <item id=\"%d\">名称</item>".formatted(i)));
    others.put(
        "网页",
        "<html><body>\n" + lines(60, i -> "<div><a href=\"/p/%d\">链接</a></div>".formatted(i)));
    others.put("配置", "[server]\nhost=127.0.0.1\nport=8080\n[client]\ntimeout=30\nname=测试机\n; 注释\n");
    others.put(
        "程序",
        "import sys\n\n# 读取参数\n"
            + lines(60, i -> "def f%d(x):\n    return x * %d\n".formatted(i, i)));
    others.put("数据库语句", lines(99, i -> "INSERT INTO person VALUES (" + i + ", '王五', '财务处');"));
    others.put("通讯录", "通讯录\n" + lines(40, i -> "王伟 1390000" + i + " 办公室"));
    others.put(
        "字幕",
        lines(
            80, i -> i + "\n00:00:%02d,000 --> 00:00:%02d,500\n好的，走吧\n".formatted(i % 60, i % 60)));
    others.put(
        "聊天记录",
        lines(60, i -> "小王 2024/3/5 10:" + i % 60 + "\n" + (i % 2 == 0 ? "收到" : "好的。") + "\n"));
    others.put("网址", lines(60, i -> "https://www.example.com/page/" + i + ".html"));
    others.put("校验值", lines(80, i -> "%08x%08x  file%d.bin".formatted(i * 40503, i * 97, i)));
    others.put("待办", "待办\n1. 写总结\n2. 交材料\n3. 给老周回电话\n4. 订会议室\n5. 发通知\n");
    others.put("课程表", "课程表\n时间 周一 周二 周三\n" + lines(7, i -> "第" + (i + 1) + "节 语文 数学 英语"));
    others.put("座次表", "座次表\n" + lines(8, i -> "第" + (i + 1) + "排：王伟 李娜 张强 刘洋 陈静"));
    others.put("菜谱", "红烧肉\n五花肉500克 冰糖30克 生抽两勺\n1. 五花肉切块焯水\n2. 炒糖色\n3. 小火炖一小时\n");
    others.put("便条", "Hi Tom,\n\ncan you send me the file tomorrow? Thanks.\n\nBest,\nJerry\n");
    others.put(
        "许可",
        "MIT License\n\n"
            + "Permission is hereby granted, free of charge, to any person.\n".repeat(9));
    others.put("收据", "收据\n今收到张三交来2024年3月房租人民币1200元整。\n收款人：李四\n2024年3月5日\n");
    others.put(
        "目录清单", lines(60, i -> "-rw-r--r-- 1 root root " + i + " Nov 28 10:11 文件" + i + ".txt"));
    others.put("数字", lines(300, i -> String.valueOf(i * 7919 % 10007)));
    others.put("乱码", "锟斤拷锟斤拷烫烫烫屯屯屯\n".repeat(30));
    others.put("编码", lines(50, i -> "TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5vdCBvbmx5IGJ5IGhpcyByZWFzb24"));
    others.put("没有题目的长文", "　　" + STORY.repeat(40));
    return others;
  }

  @TestFactory
  Stream<DynamicTest> itIsLeftOutAndSaidSo() {
    return others().entrySet().stream()
        .map(
            other ->
                dynamicTest(
                    other.getKey(),
                    () -> {
                      ImportOutcome outcome = file(other.getKey(), other.getValue());
                      assertEquals(Status.NO_ISSUE, outcome.status(), outcome::toString);
                      assertEquals("intake.no-issue", outcome.message().code());
                      assertEquals(List.of(other.getKey() + ".txt"), outcome.message().arguments());
                      assertEquals(0, archive.catalogue().journals().size());
                    }));
  }

  @Test
  void onAPersonsWordItIsFiledAllTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "你好");
    assertEquals(Status.NO_ISSUE, run(file, ImportOptions.USUAL).status());
    assertEquals(Status.IMPORTED, run(file, ImportOptions.USUAL.asItIs()).status());
    assertEquals(1, archive.catalogue().issues().size());
    assertEquals(
        Status.FAILED, run(file, ImportOptions.USUAL).status(), "it is there, whatever it is");
  }

  @TestFactory
  Stream<DynamicTest> anIssueIsFiledHoweverShort() {
    return Map.of(
            "一篇", "# 走进大山\n\n" + STORY.repeat(2),
            "封面和目录", "青澜机关建设\n2024年第7期\n总第243期\n\n目录\n" + CONTENTS,
            "报纸一版", "2021年4月5日 星期一 责编：李明 版面：王芳\n" + STORY.repeat(9),
            "诗", "《青桉诗刊》编辑部\n2024年第2期\n\n目录\n" + CONTENTS + POEMS)
        .entrySet()
        .stream()
        .map(
            issue ->
                dynamicTest(
                    issue.getKey(),
                    () ->
                        assertEquals(
                            Status.IMPORTED, file(issue.getKey(), issue.getValue()).status())));
  }

  @Test
  void noSampleIsRefused() {
    SampleFiles.copyAll(folder);
    archive
        .importFiles(List.of(folder), ImportOptions.USUAL, Progress.NONE, outcome -> {})
        .outcomes()
        .forEach(outcome -> assertEquals(Status.IMPORTED, outcome.status(), outcome::toString));
  }

  @Test
  void aLineWithoutEndIsLookedAtOnceOnly() throws IOException {
    // Three million characters that might begin a sentence each: quadratic, it would take hours.
    ImportOutcome outcome = file("一行", "警告：超时，稍后重试".repeat(300_000));
    assertTrue(outcome.status() == Status.NO_ISSUE, outcome::toString);
  }

  private ImportOutcome file(String name, String text) throws IOException {
    return run(Files.writeString(folder.resolve(name + ".txt"), text), ImportOptions.USUAL);
  }

  private ImportOutcome run(Path file, ImportOptions options) {
    return archive
        .importFiles(List.of(file), options, Progress.NONE, outcome -> {})
        .outcomes()
        .getFirst();
  }
}
