package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is, and the name, in one word. */
class PersonWithTradeTest {
  @Test
  void aTradeAndAName() {
    for (String line : List.of("列车员廖慈淼", "桥吊司机林瑶", "小区居民段满", "摆 渡 人 何 晓 舟", "护工欧阳小满")) {
      assertTrue(PersonWithTrade.is(line), line);
    }
  }

  @Test
  void aNameAloneABodyAndALineOfATitleAreNone() {
    for (String line :
        List.of(
            "",
            "廖慈淼",
            "工何晓舟",
            "清江市文化局",
            "让患者家属少跑五趟",
            "岸边木桩见真章",
            "员工之家",
            "列车员Wang",
            "我们的列车员在风雪里守着何晓舟")) {
      assertFalse(PersonWithTrade.is(line), line);
    }
  }
}
